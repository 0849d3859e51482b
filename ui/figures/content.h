// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "texts/texts.h"

#include <QByteArray>
#include <QColor>
#include <QDateTime>
#include <QRectF>
#include <QString>

#include <concepts>
#include <memory>
#include <optional>
#include <ranges>
#include <type_traits>
#include <utility>
#include <variant>

/// What things hold, as bytes: the same for two of them exactly if they hold the same. A plain struct is read member by
/// member, without anybody listing them, so that none can be forgotten.
namespace content {

struct Anything {
    template <typename Type> operator Type() const;
};

/// How many members a plain struct has.
template <typename Struct, typename... Members> consteval int memberCount()
{
    if constexpr (requires { Struct{Members()..., Anything()}; })
        return memberCount<Struct, Members..., Anything>();
    else
        return int(sizeof...(Members));
}

template <typename Struct, typename Read> void readMembers(const Struct &value, const Read &read)
{
    constexpr int count = memberCount<Struct>();
    static_assert(count <= 10, "more members than are read here: add a line below");
    if constexpr (count == 1) {
        const auto &[a] = value;
        read(a);
    } else if constexpr (count == 2) {
        const auto &[a, b] = value;
        read(a, b);
    } else if constexpr (count == 3) {
        const auto &[a, b, c] = value;
        read(a, b, c);
    } else if constexpr (count == 4) {
        const auto &[a, b, c, d] = value;
        read(a, b, c, d);
    } else if constexpr (count == 5) {
        const auto &[a, b, c, d, e] = value;
        read(a, b, c, d, e);
    } else if constexpr (count == 6) {
        const auto &[a, b, c, d, e, f] = value;
        read(a, b, c, d, e, f);
    } else if constexpr (count == 7) {
        const auto &[a, b, c, d, e, f, g] = value;
        read(a, b, c, d, e, f, g);
    } else if constexpr (count == 8) {
        const auto &[a, b, c, d, e, f, g, h] = value;
        read(a, b, c, d, e, f, g, h);
    } else if constexpr (count == 9) {
        const auto &[a, b, c, d, e, f, g, h, i] = value;
        read(a, b, c, d, e, f, g, h, i);
    } else if constexpr (count == 10) {
        const auto &[a, b, c, d, e, f, g, h, i, j] = value;
        read(a, b, c, d, e, f, g, h, i, j);
    }
}

/// Reads values one after the other. `Reader` derives from it and may read some types in its own way, by overloads of
/// `read`.
template <typename Reader> class Content
{
public:
    template <typename... Values> void add(const Values &...values) { (self().read(values), ...); }
    const QByteArray &bytes() const { return m_bytes; }

protected:
    void read(const QString &text)
    {
        add(text.size());
        append(text.constData(), text.size() * qsizetype(sizeof(QChar)));
    }

    void read(const QByteArray &bytes)
    {
        add(bytes.size());
        m_bytes.append(bytes);
    }

    template <typename Number>
    requires std::is_arithmetic_v<Number> || std::is_enum_v<Number>
    void read(const Number &number) { append(&number, sizeof number); }

    void read(const QDate &date) { add(date.toJulianDay()); }
    void read(const QTime &time) { add(time.msecsSinceStartOfDay()); }
    void read(const QColor &color) { add(color.isValid(), color.rgba64().toArgb32(), int(color.spec())); }
    void read(const QSizeF &size) { add(size.width(), size.height()); }
    void read(const QPointF &point) { add(point.x(), point.y()); }
    void read(const QRectF &rect) { add(rect.topLeft(), rect.size()); }
    void read(const Texts &texts) { add(texts.language(), texts.vocabulary()); }

    template <typename Value> void read(const std::optional<Value> &value)
    {
        add(value.has_value());
        if (value)
            add(*value);
    }

    template <typename Value> void read(const std::shared_ptr<Value> &value)
    {
        add(value != nullptr);
        if (value)
            add(*value);
    }

    template <typename First, typename Second> void read(const std::pair<First, Second> &pair)
    {
        add(pair.first, pair.second);
    }

    template <typename... Kinds> void read(const std::variant<Kinds...> &value)
    {
        add(value.index());
        std::visit([this](const auto &kind) { add(kind); }, value);
    }

    template <std::ranges::sized_range Range> void read(const Range &range)
    {
        add(qsizetype(std::ranges::size(range)));
        if constexpr (requires { range.keyValueBegin(); }) {
            for (auto entry = range.keyValueBegin(); entry != range.keyValueEnd(); ++entry)
                add(entry->first, entry->second);
        } else {
            for (const auto &item : range)
                add(item);
        }
    }

    /// A figure that keeps to itself what it holds.
    template <typename Value>
    requires requires(const Value &value)
    {
        {
            value.key()
            } -> std::same_as<QByteArray>;
    }
    void read(const Value &value) { add(value.key()); }

    template <typename Struct>
    requires std::is_aggregate_v<Struct> &&
        (!std::ranges::range<Struct>)&&(!requires(const Struct &value) { value.key(); }) void read(const Struct &value)
    {
        readMembers(value, [this](const auto &...members) { add(members...); });
    }

private:
    Reader &self() { return static_cast<Reader &>(*this); }
    void append(const void *data, qsizetype size) { m_bytes.append(static_cast<const char *>(data), size); }

    QByteArray m_bytes;
};

/// All that the values hold.
template <typename... Values> QByteArray keyOf(const Values &...values)
{
    struct Reader : Content<Reader> {
        using Content<Reader>::read;
    } reader;
    reader.add(values...);
    return reader.bytes();
}

} // namespace content
