// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/row.h"

#include <QLocale>

#include <memory>

class QTranslator;

enum class Language { English, French };

/// "fr" and "fr_CA" give French, everything else English.
Language languageFromCode(const QString &code);
QString languageCode(Language language);

/// The words of one language and one vocabulary (domain.md 2.1): labels, values and sentences for screen and paper,
/// independent of the window's language. Cheap to copy.
class Texts
{
public:
    explicit Texts(Language language = Language::English, const QString &vocabulary = QStringLiteral("dmia_is_mtpd"));

    Language language() const { return m_language; }
    QString vocabulary() const { return m_vocabulary; }
    const QLocale &locale() const { return m_locale; }

    /// The reader's words for an English source text of `context`; the vocabulary's own where it has one.
    QString text(const char *context, const char *source) const;
    /// The same with %n replaced by a number, in the right plural.
    QString text(const char *context, const char *source, int n) const;
    QString label(const Field &field) const;
    QString help(const Field &field) const;
    QString unit(const Field &field) const;
    QString section(const Field &field) const;
    QString label(const Table &table) const;
    QString plural(const Table &table) const;
    QString purpose(const Table &table) const;
    /// The label of a choice's key; the key itself if the field does not know it.
    QString choice(const Field &field, const QString &key) const;

    /// A cell as people read it, references excepted (Plan::display() knows them): "4 h", "60 %", "18 000 €",
    /// "12/10/2026".
    /// "" if empty.
    QString format(const Field &field, const Value &value) const;
    /// What a person typed: "4 h", "1 j 12 h", "90 min", "2 d", "12/10/2026". Throws Error with a sentence if it is
    /// none.
    Value parse(const Field &field, const QString &typed) const;

    /// "4 h", "1 j 12 h" (French), "1 d 12 h" (English), "0 min".
    QString duration(qint64 minutes) const;
    QString date(const QDate &date) const;
    QString dateTime(const QDateTime &time) const;
    QString yesNo(bool yes) const;

private:
    Language m_language;
    QString m_vocabulary;
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
};
