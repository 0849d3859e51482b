// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/contentlines.h"

#include "plan.h"

#include <QUuid>

namespace contentlines {

namespace {

constexpr qsizetype longestLine = 75;

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x0b || c == 0x0c || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool turnsDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isForbidden(QChar c)
{
    const char16_t unit = c.unicode();
    const bool isNoCharacter = unit == 0xfeff || unit >= 0xfffe || (unit >= 0xfdd0 && unit <= 0xfdef);
    return c.category() == QChar::Other_Control || isNoCharacter || turnsDirection(unit);
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

} // namespace

QString harmless(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            result.append(c).append(text.at(++i));
        else if (c.isSurrogate())
            result.append(QChar(QChar::ReplacementCharacter));
        else if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        else if (isLineEnd(c.unicode()))
            result.append(u'\n');
        else if (c == u'\t')
            result.append(u' ');
        else if (!isForbidden(c))
            result.append(c);
    }
    return result;
}

QString oneLine(const QString &text)
{
    return harmless(text).simplified();
}

QByteArray escaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : harmless(text)) {
        if (c == u'\n') {
            result.append(QStringLiteral("\\n"));
            continue;
        }
        if (c == u'\\' || c == u',' || c == u';')
            result.append(u'\\');
        result.append(c);
    }
    return result.toUtf8();
}

QByteArray folded(const QByteArray &line)
{
    QByteArray result;
    result.reserve(line.size() + line.size() / 25 + 2);
    qsizetype start = 0;
    qsizetype room = longestLine;
    while (line.size() - start > room) {
        qsizetype end = start + room;
        while (end > start + 1 && isContinuation(line.at(end)))
            --end;
        result.append(line.constData() + start, end - start).append("\r\n ");
        start = end;
        room = longestLine - 1; // the space that opens the next line counts
    }
    return result.append(line.constData() + start, line.size() - start).append("\r\n");
}

QString uid(const Plan &plan, const Table &table, const Row &row)
{
    static const QUuid vigie(QStringLiteral("{6f0b7f0e-3a51-5d0c-9a46-2f2f0d6c7e11}"));
    QString code = plan.code(table, row);
    if (code.isEmpty())
        code = QString::number(row.id);
    const QString name =
        QStringList{plan.setting(schema().plan.code), plan.setting(schema().plan.organisation), table.name(), code}
            .join(u'\n');
    return QUuid::createUuidV5(vigie, name).toString(QUuid::WithoutBraces);
}

} // namespace contentlines
