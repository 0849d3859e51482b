// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace {

/// Walks through the brackets and strings of well-formed JSON and remembers the members of every open object.
class KeyScanner
{
public:
    explicit KeyScanner(const QByteArray &json) : m_json(json) {}

    QStringList run()
    {
        for (m_at = 0; m_at < m_json.size(); ++m_at)
            step(m_json.at(m_at));
        return m_found;
    }

private:
    struct Level {
        bool isObject = false;
        bool expectsKey = false;
        int index = 0;
        QString key = {};
        QSet<QString> keys = {};
    };

    void step(char c)
    {
        switch (c) {
        case '{':
        case '[': m_levels.append({c == '{', c == '{'}); break;
        case '}':
        case ']': m_levels.removeLast(); break;
        case ',':
            ++m_levels.last().index;
            m_levels.last().expectsKey = m_levels.last().isObject;
            break;
        case '"': readString(); break;
        default: break;
        }
    }

    void readString()
    {
        const qsizetype start = m_at;
        bool isEscaped = false;
        while (m_json.at(++m_at) != '"') {
            if (m_json.at(m_at) != '\\')
                continue;
            isEscaped = true;
            ++m_at;
        }
        if (!m_levels.isEmpty() && std::exchange(m_levels.last().expectsKey, false))
            addKey(m_json.mid(start, m_at - start + 1), isEscaped);
    }

    void addKey(const QByteArray &quoted, bool isEscaped)
    {
        Level &level = m_levels.last();
        level.key = isEscaped ? QJsonDocument::fromJson('[' + quoted + ']').array().first().toString()
                              : QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
        if (level.keys.contains(level.key))
            m_found.append(path());
        level.keys.insert(level.key);
    }

    QString path() const
    {
        QString result;
        for (const Level &level : m_levels) {
            if (!level.isObject)
                result += QStringLiteral("[%1]").arg(level.index);
            else
                result += (result.isEmpty() ? QString() : QStringLiteral(".")) + level.key;
        }
        return result;
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    QList<Level> m_levels;
    QStringList m_found;
};

} // namespace

QStringList membersStatedTwice(const QByteArray &json)
{
    return KeyScanner(json).run();
}
