// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textrecorder.h"

#include <QTransform>

class TextRecorder::Engine : public QPaintEngine
{
public:
    Engine() : QPaintEngine(QPaintEngine::AllFeatures) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &change) override
    {
        if (change.state() & QPaintEngine::DirtyTransform)
            m_transform = change.transform();
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &place, const QTextItem &item) override
    {
        texts.append(item.text());
        const QRectF at(m_transform.map(place), QSizeF(0.1, 0.1));
        extent = extent.isNull() ? at : extent.united(at);
    }
    Type type() const override { return QPaintEngine::User; }

    QStringList texts;
    QRectF extent;

private:
    QTransform m_transform;
};

TextRecorder::TextRecorder(const QSize &size) : m_size(size), m_engine(std::make_shared<Engine>()) {}

QPaintEngine *TextRecorder::paintEngine() const
{
    return m_engine.get();
}

QStringList TextRecorder::texts() const
{
    return m_engine->texts;
}

QRectF TextRecorder::extent() const
{
    return m_engine->extent;
}

int TextRecorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth: return m_size.width();
    case PdmHeight: return m_size.height();
    case PdmDepth: return 32;
    case PdmNumColors: return 1 << 24;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return static_cast<int>(QPaintDevice::devicePixelRatioFScale());
    default: return 72;
    }
}
