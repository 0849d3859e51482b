// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/qrcode.h"

#include <QPainter>
#include <QPainterPath>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace print {

namespace {

constexpr int leastDigits = 2; // 15, 112
constexpr int mostDigits = 15; // E.164

struct Free {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

/// Where the digits of the number end: words, a second number, an extension follow.
bool endsNumber(QChar c)
{
    return c.isLetter() || c == u';' || c == u',' || c == u':' || c == u'\n';
}

/// Of "+33 (0)6 …" the zero is for callers within the country only.
bool isTrunkZero(QStringView rest)
{
    return rest.startsWith(u"(0)");
}

} // namespace

QrCode QrCode::ofText(const QString &text)
{
    QrCode code;
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.contains('\0'))
        return code;
    constexpr int smallestVersion = 0;
    constexpr int caseMatters = 1;
    const std::unique_ptr<QRcode, Free> made(
        QRcode_encodeString(bytes.constData(), smallestVersion, QR_ECLEVEL_M, QR_MODE_8, caseMatters));
    if (!made)
        return code;
    code.m_text = text;
    code.m_side = made->width;
    code.m_modules.resize(made->width * made->width);
    for (int i = 0; i < code.m_modules.size(); ++i)
        code.m_modules.setBit(i, made->data[i] & 1);
    return code;
}

QrCode QrCode::ofTelephone(const QString &number)
{
    return ofText(telephoneUri(number));
}

QString QrCode::telephoneUri(const QString &number)
{
    QString dialled;
    for (qsizetype i = 0; i < number.size(); ++i) {
        const QChar c = number.at(i);
        if (c == u'*' || c == u'#')
            return {};
        const bool isInternational = dialled.startsWith(u'+') || dialled.startsWith(QLatin1String("00"));
        const bool isSecondNumber = c == u'+' || (c == u'/' && i > 0 && number.at(i - 1).isSpace());
        if (!dialled.isEmpty() && (endsNumber(c) || isSecondNumber))
            break;
        if (isInternational && isTrunkZero(QStringView(number).mid(i)))
            i += 2;
        else if (c == u'+')
            dialled.append(c);
        else if (c.isDigit())
            dialled.append(QChar(u'0' + c.digitValue()));
    }
    const auto digits = std::count_if(dialled.begin(), dialled.end(), [](QChar c) { return c.isDigit(); });
    return digits < leastDigits || digits > mostDigits ? QString() : QStringLiteral("tel:") + dialled;
}

QList<QRect> QrCode::rectangles() const
{
    QList<QRect> rectangles;
    QBitArray left = m_modules;
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            if (left.testBit(y * m_side + x))
                rectangles.append(takeRectangle(left, x, y));
        }
    }
    return rectangles;
}

/// The widest run of dark modules from there on, and as many rows below as have all of it.
QRect QrCode::takeRectangle(QBitArray &left, int x, int y) const
{
    const auto isFull = [&](int row, int from, int to) {
        for (int i = from; i < to; ++i) {
            if (!left.testBit(row * m_side + i))
                return false;
        }
        return true;
    };
    int right = x + 1;
    while (right < m_side && left.testBit(y * m_side + right))
        ++right;
    int bottom = y + 1;
    while (bottom < m_side && isFull(bottom, x, right))
        ++bottom;
    for (int row = y; row < bottom; ++row)
        left.fill(false, row * m_side + x, row * m_side + right);
    return {x, y, right - x, bottom - y};
}

void QrCode::draw(QPainter &painter, const QRectF &area) const
{
    if (isEmpty())
        return;
    const double module = std::min(area.width(), area.height()) / (m_side + 2 * quietZone);
    const double whole = module * (m_side + 2 * quietZone);
    QRectF square(0, 0, whole, whole);
    square.moveCenter(area.center());
    const QPointF origin = square.topLeft() + QPointF(quietZone, quietZone) * module;
    // One path, filled at once: rectangles filled one by one would show hair lines where they touch.
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QRect &each : rectangles())
        path.addRect(QRectF(origin + QPointF(each.topLeft()) * module, QSizeF(each.size()) * module));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(square, Qt::white);
    painter.fillPath(path, Qt::black);
    painter.restore();
}

} // namespace print
