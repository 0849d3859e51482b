// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

/// A PDF read back by other means than it was written.
struct PdfReader {
    struct Link {
        int page;    ///< where it stands, from 0
        QRectF rect; ///< in points, y upwards
        int target;  ///< the page it leads to, from 0
        double targetY;
    };
    struct Bookmark {
        int depth;
        QString title;
        int page;
    };

    explicit PdfReader(const QByteArray &pdf);

    /// The text of a page on one line.
    QString text(int page) const { return pages.value(page); }
    /// The page that a text stands on, -1 when it stands nowhere.
    int pageOf(const QString &text) const;

    QStringList pages;
    QList<Link> links;
    QList<Bookmark> bookmarks;
    QString title;
    QString author;
    QString subject;
    QString language;
    int images = 0;       ///< pixel images in the whole file
    bool isSound = false; ///< nothing to warn of
};
