// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonoutput.h"

#include "error.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace {

QByteArray quoted(const QString &text)
{
    QByteArray result("\"");
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
        case '\\': result.append('\\').append(c); break;
        case '\n': result.append("\\n"); break;
        case '\r': result.append("\\r"); break;
        case '\t': result.append("\\t"); break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                result.append("\\u00").append(QByteArray::number(c, 16).rightJustified(2, '0'));
            else
                result.append(c);
        }
    }
    return result.append('"');
}

} // namespace

void JsonOutput::key(const QString &name)
{
    startValue();
    m_bytes += quoted(name);
    m_bytes += m_layout == Layout::Compact ? ":" : ": ";
    m_afterKey = true;
}

void JsonOutput::text(const QString &text)
{
    startValue();
    m_bytes += quoted(text);
}

void JsonOutput::whole(qint64 number)
{
    startValue();
    m_bytes += QByteArray::number(number);
}

void JsonOutput::number(double number)
{
    if (!std::isfinite(number))
        throw Error(
            QCoreApplication::translate("Errors", "The plan holds a number that is not finite; correct it first."),
            Error::Cause::Refused);
    // Up to 2^53 a whole double is exactly that whole number: 91.0 is written 91, and -0.0 is 0.
    if (std::trunc(number) == number && std::abs(number) <= 9007199254740992.0)
        return whole(static_cast<qint64>(number));
    startValue();
    m_bytes += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

void JsonOutput::boolean(bool yes)
{
    startValue();
    m_bytes += yes ? "true" : "false";
}

void JsonOutput::null()
{
    startValue();
    m_bytes += "null";
}

void JsonOutput::written(const QByteArray &json)
{
    startValue();
    m_bytes += json;
}

QByteArray JsonOutput::result() const
{
    return m_layout == Layout::Compact ? m_bytes : m_bytes + '\n';
}

void JsonOutput::begin(char bracket)
{
    startValue();
    m_bytes += bracket;
    m_isFirst.append(true);
}

void JsonOutput::end(char bracket)
{
    if (!m_isFirst.takeLast())
        newLine();
    m_bytes += bracket;
}

/// What stands before a value or a key: nothing after a key, else a comma where something came before.
void JsonOutput::startValue()
{
    if (std::exchange(m_afterKey, false) || m_isFirst.isEmpty())
        return;
    if (!std::exchange(m_isFirst.last(), false))
        m_bytes += ',';
    newLine();
}

void JsonOutput::newLine()
{
    if (m_layout == Layout::Indented)
        m_bytes += '\n' + QByteArray(m_isFirst.size(), ' ');
}
