// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBitArray>
#include <QList>
#include <QRect>
#include <QString>

class QPainter;
class QRectF;

namespace print {

/// A QR code as a vector drawing: what a telephone's camera reads from a card, so that nobody mistypes a number.
class QrCode
{
public:
    /// Modules left white on every side, which readers need (ISO/IEC 18004).
    static constexpr int quietZone = 4;

    /// The code that holds the text, with error correction M (15 % may be smudged). Empty if the text is empty or too
    /// long for a code.
    static QrCode ofText(const QString &text);
    /// The code that dials the number. Empty where no number can be told for sure: no code is better than a wrong one.
    static QrCode ofTelephone(const QString &number);
    /// What the code of a number says: "tel:" and what is dialled, "" if that cannot be told. National numbers stay
    /// national ("tel:0299123456"); of "+33 (0)6 …" the zero that is not dialled goes; an extension ("poste 12") is
    /// left for the person to dial.
    static QString telephoneUri(const QString &number);

    bool isEmpty() const { return m_side == 0; }
    QString text() const { return m_text; }
    /// Modules on a side, the quiet zone not counted.
    int side() const { return m_side; }
    bool isDark(int x, int y) const { return m_modules.testBit(y * m_side + x); }
    /// The dark modules as few rectangles that do not overlap, in modules.
    QList<QRect> rectangles() const;
    /// Draws the largest square code that fits, centred, black on white with its quiet zone. Nothing if it is empty.
    void draw(QPainter &painter, const QRectF &area) const;

private:
    QRect takeRectangle(QBitArray &left, int x, int y) const;

    QString m_text;
    int m_side = 0;
    QBitArray m_modules;
};

} // namespace print
