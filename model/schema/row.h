// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table.h"

#include <QDateTime>

/// How a cell is read and written as T. Texts and lists are themselves, empty when nothing was said; the rest is
/// optional.
template <typename T> struct Cell {
    using Result = std::optional<T>;
    static Result read(const Value &value)
    {
        const auto *number = std::get_if<qint64>(&value);
        return number ? Result(static_cast<T>(*number)) : std::nullopt;
    }
    static Value write(const Result &cell) { return cell ? Value(static_cast<qint64>(*cell)) : Value(); }
};
template <> struct Cell<double> {
    using Result = std::optional<double>;
    static Result read(const Value &value)
    {
        if (const auto *whole = std::get_if<qint64>(&value))
            return static_cast<double>(*whole);
        const auto *number = std::get_if<double>(&value);
        return number ? Result(*number) : std::nullopt;
    }
    static Value write(const Result &cell) { return cell ? Value(*cell) : Value(); }
};
template <typename T> struct ListCell {
    using Result = T;
    static Result read(const Value &value)
    {
        const auto *list = std::get_if<T>(&value);
        return list ? *list : T();
    }
    static Value write(const Result &cell) { return normalized(Value(cell)); }
};
template <> struct Cell<QString> : ListCell<QString> {};
template <> struct Cell<IdSet> : ListCell<IdSet> {};
template <> struct Cell<QStringList> : ListCell<QStringList> {};
template <typename T> struct TimeCell {
    using Result = std::optional<T>;
    static Result read(const Value &value)
    {
        const auto *text = std::get_if<QString>(&value);
        const T time = text ? T::fromString(*text, Qt::ISODate) : T();
        return time.isValid() ? Result(time) : std::nullopt;
    }
};
template <> struct Cell<QDate> : TimeCell<QDate> {
    static Value write(const Result &cell) { return cell ? Value(cell->toString(Qt::ISODate)) : Value(); }
};
template <> struct Cell<QDateTime> : TimeCell<QDateTime> {
    static Value write(const Result &cell)
    {
        return cell ? Value(cell->toString(QStringLiteral("yyyy-MM-ddTHH:mm"))) : Value();
    }
};

/// One row of a table: its id and one cell per field, in the order of the description. Cheap to copy.
class Row
{
public:
    Row() = default;
    /// A row of `table` with every cell empty; `id` 0 asks Plan::edit() to give it one.
    explicit Row(const Table &table, Id rowId = 0) : id(rowId), cells(table.fields().size()) {}

    const Value &value(const Field &field) const { return cells.at(field.index()); }
    void setValue(const Field &field, Value value) { cells[field.index()] = normalized(std::move(value)); }

    template <typename T> typename Cell<T>::Result operator[](const Column<T> &column) const
    {
        return Cell<T>::read(value(column));
    }
    template <typename T> void set(const Column<T> &column, const typename Cell<T>::Result &cell)
    {
        setValue(column, Cell<T>::write(cell));
    }

    bool operator==(const Row &) const = default;

    Id id = 0;
    QList<Value> cells;
};

/// Rows where they stand in the plan, not copied; good until the next edit.
using RowList = std::vector<const Row *>;
