// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/audit/rule.h"
#include "texts/texts.h"

/// Standards and laws against which a plan is read (domain.md 6): clause lists kept as data in resources/standards.
namespace standards {

/// The same words in both languages.
struct Words {
    QString english;
    QString french;
    bool isEmpty() const { return english.isEmpty(); }
    const QString &in(Language language) const { return language == Language::French ? french : english; }
};

/// What a row must say in one field to count.
struct Condition {
    enum class Test {
        OneOf,  ///< one of `keys`
        Filled, ///< something; for yes or no: yes
        Empty,  ///< nothing; for yes or no: not yes
    };
    const Field *field = nullptr;
    Test test = Test::Filled;
    QStringList keys;
};

/// Where the plan shows that a requirement is looked after: rows of a table, or fields of them.
struct Source {
    const Table *table = nullptr;
    QList<Condition> where;      ///< all of them hold for the rows that count
    QList<const Field *> fields; ///< how many rows fill each of these; empty: the rows themselves are counted
    const Field *by = nullptr;   ///< a choice: the rows are counted for each of its values, absent ones too
    const Field *date = nullptr; ///< the latest of these dates is shown
    Words label;                 ///< what such rows are called; empty: made from the table and the conditions
};

/// One line of a standard: what it asks for, where the plan shows it, which rules check it.
struct Requirement {
    Words clause; ///< "8.2.2", "ReCyF 13.1–13.7"
    Words text;   ///< a paraphrase
    QList<Source> evidence;
    QStringList rules; ///< ids, as listed
};

/// A standard, law or guide as a list of requirements.
struct Standard {
    QString name; ///< as `audit --standard` calls it: "iso22301"
    Words title;
    Words state;         ///< which edition or state of the law
    Words note;          ///< what a reader must know of the list
    QStringList namedAs; ///< how the clauses of rules name the text
    QList<Requirement> requirements;
};

/// All of them, in the order of domain.md.
const QList<Standard> &standards();
/// "iso22301", "sgdsn", "dora", "nis2", "astreinte", "gdpr".
QStringList names();
/// The standard of that name, nullptr if there is none.
const Standard *find(const QString &name);
/// The same; throws Error with the names that exist.
const Standard &named(const QString &name, const Texts &texts);

/// The rules that its requirements list and those whose clause names the text, in the order of domain.md.
std::vector<const audit::Rule *> rulesOf(const Standard &standard);

} // namespace standards
