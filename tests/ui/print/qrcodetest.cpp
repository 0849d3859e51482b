// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/qrcode.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <qrencode.h>

using namespace print;

namespace {

std::string uri(const char *number)
{
    return QrCode::telephoneUri(QString::fromUtf8(number)).toStdString();
}

/// The code drawn with ten pixels a module.
QImage drawn(const QrCode &code)
{
    const int side = 10 * (code.side() + 2 * QrCode::quietZone);
    QImage image(side + 40, side, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    code.draw(painter, QRectF(image.rect()));
    return image;
}

} // namespace

TEST(QrCode, DialsWhatTheNumberSays)
{
    EXPECT_EQ(uri("+33 6 39 98 10 01"), "tel:+33639981001");
    EXPECT_EQ(uri("06 39 98 10 01"), "tel:0639981001");
    EXPECT_EQ(uri("02.99-12/34(56)"), "tel:0299123456");
    EXPECT_EQ(uri("112"), "tel:112");
    EXPECT_EQ(uri("Tél. : 15"), "tel:15");
    EXPECT_EQ(uri("+٣٣ ٦"), "tel:+336");
    EXPECT_EQ(uri("00 33 (0) 6 12"), "tel:0033612");
}

TEST(QrCode, NeverDialsTwoNumbersOrAnExtensionAsOne)
{
    EXPECT_EQ(uri("+33 (0)6 39 98 10 01"), "tel:+33639981001");
    EXPECT_EQ(uri("02 99 12 34 56 poste 12"), "tel:0299123456");
    EXPECT_EQ(uri("02 99 12 34 56 / 06 39 98 10 01"), "tel:0299123456");
    EXPECT_EQ(uri("02 99 12 34 56, 06 39 98 10 01"), "tel:0299123456");
    EXPECT_EQ(uri("0299123456 +33639981001"), "tel:0299123456");
}

TEST(QrCode, IsEmptyWhereNoNumberCanBeTold)
{
    for (const char *number : {"", "—", "ask the desk", "+", "1", "*31#0639981001", "12345678901234567890"}) {
        const QrCode code = QrCode::ofTelephone(QString::fromUtf8(number));
        EXPECT_TRUE(code.isEmpty()) << number;
        EXPECT_EQ(code.text(), QString());
        EXPECT_TRUE(code.rectangles().isEmpty());
    }
    EXPECT_TRUE(QrCode::ofText(QString(20000, u'x')).isEmpty());
}

TEST(QrCode, ItsModulesAreThoseOfTheLibraryWithCorrectionM)
{
    const QrCode code = QrCode::ofTelephone(QStringLiteral("+33 6 39 98 10 01"));
    EXPECT_EQ(code.text(), QStringLiteral("tel:+33639981001"));
    QRcode *expected = QRcode_encodeString("tel:+33639981001", 0, QR_ECLEVEL_M, QR_MODE_8, 1);
    ASSERT_TRUE(expected);
    ASSERT_EQ(code.side(), expected->width);
    for (int i = 0; i < code.side() * code.side(); ++i)
        EXPECT_EQ(code.isDark(i % code.side(), i / code.side()), (expected->data[i] & 1) != 0);
    QRcode_free(expected);
}

TEST(QrCode, FewRectanglesCoverEveryDarkModuleOnce)
{
    const QrCode code = QrCode::ofTelephone(QStringLiteral("+33 6 39 98 10 01"));
    QList<int> covered(code.side() * code.side(), 0);
    const QList<QRect> rectangles = code.rectangles();
    for (const QRect &each : rectangles) {
        for (int y = each.top(); y <= each.bottom(); ++y) {
            for (int x = each.left(); x <= each.right(); ++x)
                ++covered[y * code.side() + x];
        }
    }
    int dark = 0;
    for (int i = 0; i < covered.size(); ++i) {
        EXPECT_EQ(covered.at(i), code.isDark(i % code.side(), i / code.side()) ? 1 : 0);
        dark += covered.at(i);
    }
    EXPECT_LT(2 * rectangles.size(), dark);
}

TEST(QrCode, IsDrawnSharplyWithItsQuietZone)
{
    const QrCode code = QrCode::ofTelephone(QStringLiteral("+33 6 39 98 10 01"));
    const QImage image = drawn(code);
    EXPECT_EQ(image.pixel(5, 5), qRgb(255, 0, 0)) << "only the square is painted";
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 20; x < image.width() - 20; ++x) {
            const int column = (x - 20) / 10 - QrCode::quietZone;
            const int row = y / 10 - QrCode::quietZone;
            const bool isInside = column >= 0 && row >= 0 && column < code.side() && row < code.side();
            const bool isDark = isInside && code.isDark(column, row);
            ASSERT_EQ(image.pixel(x, y), isDark ? qRgb(0, 0, 0) : qRgb(255, 255, 255)) << x << "," << y;
        }
    }
}

TEST(QrCode, IsSmallInAPdf)
{
    const auto sizeWith = [](const QString &number) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        QrCode::ofTelephone(number).draw(painter, QRectF(0, 0, 500, 500));
        painter.end();
        return bytes.size();
    };
    EXPECT_LT(sizeWith(QStringLiteral("+33639981001")) - sizeWith(QString()), 4000);
}
