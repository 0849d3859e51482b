// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "field.h"

/// How the rows of a table stand in JSON.
enum class Shape {
    Rows,    ///< an array of objects
    Single,  ///< one object: the plan itself
    Grouped, ///< an object of arrays, by the first key field ("scales")
    Grid,    ///< an object by the first key, of values or of arrays along the second key ("impacts", "levels")
};

/// The part of the method a table belongs to: the sections of the window, in order.
enum class Area {
    Context,
    Organisation,
    Functions,
    Resources,
    Providers,
    Risks,
    Continuity,
    Exercises,
    Improvement,
};

/// Everything about a table that is not a field.
struct TableOptions {
    const char *name;    ///< SQL name, singular: "resource"
    const char *json;    ///< its array in JSON: "resources"; for owned tables the key inside the owner
    const char *label;   ///< "Resource" (source text)
    const char *plural;  ///< "Resources" (source text)
    const char *purpose; ///< what the list is for, in one or two sentences, shown where it is empty (source text)
    Area area = Area::Context;
    const char *codePrefix = ""; ///< proposed codes: prefix and two digits or more
    bool isRegister = false;     ///< lives on after approval: not part of the plan's content
    Shape shape = Shape::Rows;
};

/// One table of the plan, described once as data; SQL, lists, forms, JSON, search, history and paper are made from it.
class Table
{
public:
    explicit Table(TableOptions options);
    virtual ~Table() = default;
    Table(const Table &) = delete;
    Table &operator=(const Table &) = delete;

    QString name() const { return QString::fromLatin1(m_options.name); }
    QString jsonName() const { return QString::fromLatin1(m_options.json); }
    const TableOptions &options() const { return m_options; }
    /// Its place in the schema.
    int index() const { return m_index; }
    const QList<const Field *> &fields() const { return m_fields; }
    /// The field of that SQL name, nullptr if there is none.
    const Field *field(const QString &name) const;
    /// The field that says what people call a row, nullptr for rows without a code.
    const Field *code() const { return m_code; }
    /// Codes of owned rows (injects, call-tree nodes) that are unique only within their owner.
    bool hasLocalCode() const { return codeIsLocal; }
    /// The references to the rows that this one can belong to; empty for a top-level table.
    const QList<const Field *> &owners() const { return m_owners; }
    bool isOwned() const { return !m_owners.isEmpty(); }
    /// The tables whose rows belong to rows of this one, in schema order.
    const QList<const Table *> &ownedTables() const { return m_owned; }
    /// The owner reference of this table that points at `owner`, nullptr if there is none.
    const Field *ownerField(const Table &owner) const;
    /// True if people may move a row up and down among its siblings.
    bool isMovable() const { return order && isOwned(); }
    bool isRegister() const { return m_options.isRegister; }
    bool isSingle() const { return m_options.shape == Shape::Single; }

    // Set in the constructor of each description.

    /// What identifies a row among its siblings where it has no code (its owner goes without saying).
    QList<const Field *> naturalKey;
    /// Sets of fields that no two rows of one owner may share.
    QList<QList<const Field *>> unique;
    /// Exactly one of these must be filled (DESIGN 2; the owners of a table with several are checked by themselves).
    QList<const Field *> exactlyOne;
    /// The number that gives the order of the rows among their siblings (rank, order, position); rows can be moved.
    const Field *order = nullptr;
    /// What names a row beside its code, in order: title, or last name and first name.
    QList<const Field *> nameFields;
    /// What names a row in which all of those are empty: the organisation and desk of a contact that is no person.
    QList<const Field *> nameFallback;
    bool codeIsLocal = false;

protected:
    friend class Field;
    friend class Section;
    friend class SchemaBuilder;

    TableOptions m_options;
    int m_index = -1;
    QList<const Field *> m_fields;
    QList<const Field *> m_owners;
    QList<const Table *> m_owned;
    const Field *m_code = nullptr;
    const char *m_currentSection = "";
};
