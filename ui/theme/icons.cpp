// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace theme {

namespace {
/// Draws one icon of the set in the colour of a role, asked for anew each time: it follows the mode by itself.
class Engine : public QIconEngine
{
public:
    Engine(const QString &name, Role role) : m_name(name), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QString ink = color(mode == QIcon::Disabled ? Role::BorderStrong : m_role).name();
        QSvgRenderer renderer(svg().replace("currentColor", ink.toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("vigie/%1/%2/%3/%4x%5")
                                .arg(m_name, color(m_role).name(), QString::number(mode))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new Engine(*this); }

private:
    QByteArray svg() const
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString m_name;
    Role m_role;
};
} // namespace

QIcon icon(const QString &name, Role role)
{
    loadFonts(); // the icons live in the same resource
    Q_ASSERT(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)));
    return QIcon(new Engine(name, role));
}

} // namespace theme
