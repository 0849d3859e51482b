// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/publication.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

/// Which document is wanted and how: its name, the row that it is about, the language, what it shows, for whom the copy
/// is.
class EditionForm : public QWidget
{
    Q_OBJECT

public:
    EditionForm(Plan &plan, const Texts &texts, QWidget *parent = nullptr);

    publication::Edition edition() const;
    /// What has yet to be said before it can be printed, in one sentence; "" if nothing has.
    QString missing() const;
    /// Shows the document of that name; nothing happens if there is none.
    void choose(const QString &document);

signals:
    /// The pages look otherwise now.
    void changed();

private:
    QComboBox *addChoice(QVBoxLayout *column, const QString &label, const QString &name);
    QCheckBox *addTick(QVBoxLayout *column, const QString &text, const QString &help);
    void addDocuments(QVBoxLayout *column);
    void addCopy(QVBoxLayout *column);
    void listSubjects();
    void listHolders();
    void showCopy();
    bool isNumbered() const;

    Plan &m_plan;
    Texts m_texts;
    QComboBox *m_document = nullptr;
    QLabel *m_subjectLabel = nullptr;
    QComboBox *m_subject = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_private = nullptr;
    QCheckBox *m_exercise = nullptr;
    QCheckBox *m_data = nullptr;
    QCheckBox *m_copy = nullptr;
    QWidget *m_copyPart = nullptr;
    QComboBox *m_holder = nullptr;
    QLineEdit *m_place = nullptr;
};
