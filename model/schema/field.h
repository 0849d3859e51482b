// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "value.h"

#include <QDate>
#include <QFlags>

#include <vector>

class Table;

/// What a field is made of. It decides the SQL type, how the value is written and read, and its editor.
enum class Kind {
    Code,       ///< what people call the row: F01, R12; unique
    Text,       ///< one line
    LongText,   ///< several lines
    Phone,      ///< a telephone number, as dialled
    Integer,    ///< a whole number, `unit` beside it
    Real,       ///< a number
    Bool,       ///< yes, no or not said
    Date,       ///< "YYYY-MM-DD"
    DateTime,   ///< "YYYY-MM-DDTHH:MM", local time of the plan
    TimeOfDay,  ///< "HH:MM", "24:00" allowed
    Duration,   ///< whole minutes
    Percent,    ///< 0 to 100
    Money,      ///< whole euros
    Level,      ///< a level of one of the plan's scales
    Choice,     ///< one of `choices`
    Color,      ///< "#rrggbb"
    Codes,      ///< a list of short codes (countries)
    Reference,  ///< a row of `target`
    References, ///< any number of rows of `target`
};

/// What becomes of a row whose reference loses its target.
enum class OnDelete {
    Empty,     ///< the reference becomes empty
    RemoveRow, ///< the row makes no sense alone and goes too
    Refuse,    ///< the row is a record: the target cannot be deleted while it stands
};

/// The scale that bounds a level; the plan's settings say how many levels there are.
enum class Scale { None, Likelihood, Impact, ImpactFromZero };

enum class FieldFlag {
    Required = 1,          ///< a row without it is refused
    InList = 2,            ///< a column of the list, and of the printed table
    Owner = 4,             ///< a reference to the row that this one belongs to
    Register = 8,          ///< lives on after approval: not part of the plan's content
    Private = 16,          ///< left out of a print "without private numbers"
    Hidden = 32,           ///< kept by the program, shown nowhere (a position in a list)
    NotFingerprinted = 64, ///< stored and exchanged, but no part of the plan's identity
    Acyclic = 128,         ///< a reference to the same table that must not lead back to its row
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

/// One of the values a choice can take: the key in the file, the label on screen (source text, English).
struct Choice {
    const char *key;
    const char *label;
};

/// Everything about a field that most fields leave at its default.
struct FieldOptions {
    FieldFlags flags = {};
    const char *help = "";                      ///< one sentence for the person who fills it (source text)
    const char *unit = "";                      ///< printed after a number (source text)
    std::vector<Choice> choices = {};           ///< for Kind::Choice
    const char *target = "";                    ///< for references: the table's name
    const char *targetFilter = "";              ///< "field=value": which rows of the target are offered first
    OnDelete onDelete = OnDelete::Empty;        ///< for references
    const char *unresolved = "";                ///< for a reference: the hidden text that keeps a name no row has
    Scale scale = Scale::None;                  ///< for levels
    std::optional<qint64> least = {};           ///< smallest number allowed (0 unless said; unbounded for Real)
    std::optional<qint64> most = {};            ///< largest number allowed
    std::optional<qint64> initial = {};         ///< what a new row starts with
    const char *initialKey = "";                ///< the same, for a choice or a text
    std::vector<const char *> suggestions = {}; ///< for a text: what people usually write (source texts)
    const char *after = "";                     ///< name of the field that this date or time must not precede
    const char *json = "";                      ///< its name in JSON where it is not `name`
    const char *jsonGroup = ""; ///< the object that holds it in JSON ("settings"), "^" for the document itself
};

/// A field of a table, described once: name, label, kind, rules. Typed access is Column<T>'s.
class Field
{
public:
    Field(Table *table, const char *name, const char *label, Kind kind, FieldOptions options = {});
    Field(const Field &) = delete;
    Field &operator=(const Field &) = delete;

    const Table &table() const { return *m_table; }
    /// Its place among the table's fields: the index of its cell in a row.
    int index() const { return m_index; }
    /// Name of the SQL column, and in JSON unless options().json says otherwise.
    QString name() const { return QString::fromLatin1(m_name); }
    QString jsonName() const;
    /// English source text; Texts::label() gives the reader's.
    const char *label() const { return m_label; }
    /// English source text of the section of the form it stands in, "" in the first.
    const char *section() const { return m_section; }
    Kind kind() const { return m_kind; }
    const FieldOptions &options() const { return m_options; }
    bool has(FieldFlag flag) const { return m_options.flags.testFlag(flag); }
    bool isReference() const { return m_kind == Kind::Reference || m_kind == Kind::References; }
    /// The table that a reference points at; only for references.
    const Table &target() const { return *m_target; }
    /// False for what lives on after approval (see FieldFlag::Register and TableOptions::isRegister).
    bool isContent() const;

private:
    friend class SchemaBuilder;

    const Table *m_table;
    const Table *m_target = nullptr;
    int m_index;
    const char *m_name;
    const char *m_label;
    const char *m_section;
    Kind m_kind;
    FieldOptions m_options;
};

/// A field whose cells are read and written as T: `row[schema().resource.rta]` is a std::optional<int>.
/// T is one of QString, int, double, bool, QDate, QDateTime, Id, IdSet, QStringList.
template <typename T> class Column : public Field
{
public:
    using Field::Field;
};

/// Starts a new section of the form; the fields declared after it stand in it.
class Section
{
public:
    Section(Table *table, const char *label);
};
