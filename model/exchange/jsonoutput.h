// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// Writes JSON in the order it is told, always in the same spelling: UTF-8, shortest numbers, nothing escaped that need
/// not be.
class JsonOutput
{
public:
    enum class Layout {
        Compact,  ///< no space at all
        Indented, ///< one space per level, one value per line, a line break at the end
    };

    explicit JsonOutput(Layout layout) : m_layout(layout) {}

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void key(const QString &name);
    void text(const QString &text);
    void whole(qint64 number);
    /// Throws Error if the number is not finite: JSON cannot say it.
    void number(double number);
    void boolean(bool yes);
    void null();
    /// A value that is JSON already.
    void written(const QByteArray &json);

    /// The document written so far, complete once every object and array is closed.
    QByteArray result() const;

private:
    void begin(char bracket);
    void end(char bracket);
    void startValue();
    void newLine();

    Layout m_layout;
    QByteArray m_bytes;
    QList<bool> m_isFirst;
    bool m_afterKey = false;
};
