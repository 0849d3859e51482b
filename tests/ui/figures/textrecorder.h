// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QStringList>

#include <memory>

/// A paper that remembers only what was written on it, and where.
class TextRecorder : public QPaintDevice
{
public:
    explicit TextRecorder(const QSize &size);
    QPaintEngine *paintEngine() const override;
    /// The texts in the order in which they were drawn.
    QStringList texts() const;
    /// The smallest rectangle around all starts of texts, in the device's units.
    QRectF extent() const;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSize m_size;
    std::shared_ptr<Engine> m_engine;
};
