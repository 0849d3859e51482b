// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/editionform.h"

#include "forms/edits.h"
#include "forms/elidingcombo.h"
#include "pages/words.h"
#include "plan.h"
#include "print/documents.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

EditionForm::EditionForm(Plan &plan, const Texts &texts, QWidget *parent)
    : QWidget(parent), m_plan(plan), m_texts(texts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap(1));
    addDocuments(column);
    m_language = addChoice(column, tr("Language"), QStringLiteral("language"));
    m_language->addItem(tr("English"), static_cast<int>(Language::English));
    m_language->addItem(tr("French"), static_cast<int>(Language::French));
    m_language->setCurrentIndex(m_plan.texts().language() == Language::French ? 1 : 0);
    connect(m_language, &QComboBox::activated, this, &EditionForm::changed);
    m_private = addTick(column, tr("With private numbers"),
                        tr("Personal telephone numbers; leave them out of a copy that leaves the organisation"));
    m_private->setChecked(true);
    m_exercise = addTick(column, tr("For an exercise"), tr("Marks every page, so that nobody takes it for real"));
    m_data = addTick(column, tr("With the data of the plan"),
                     tr("The PDF carries the whole plan, so that anybody can check the paper against it"));
    m_data->setObjectName(QStringLiteral("data"));
    connect(m_private, &QCheckBox::toggled, this, [this](bool isOn) {
        m_data->setEnabled(isOn); // the data hold these numbers
        emit changed();
    });
    connect(m_exercise, &QCheckBox::toggled, this, &EditionForm::changed);
    addCopy(column);
    listSubjects();
    connect(&m_plan, &Plan::changed, this, [this] {
        listSubjects();
        listHolders();
    });
}

QComboBox *EditionForm::addChoice(QVBoxLayout *column, const QString &label, const QString &name)
{
    auto *combo = new ElidingCombo(this);
    combo->setObjectName(name);
    combo->setAccessibleName(label);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMaxVisibleItems(24);
    column->addWidget(words::label(label, "", this));
    column->addWidget(combo);
    column->addSpacing(theme::gap(2));
    return combo;
}

QCheckBox *EditionForm::addTick(QVBoxLayout *column, const QString &text, const QString &help)
{
    auto *tick = new QCheckBox(text, this);
    tick->setToolTip(help);
    column->addWidget(tick);
    return tick;
}

void EditionForm::addDocuments(QVBoxLayout *column)
{
    m_document = addChoice(column, tr("Document"), QStringLiteral("document"));
    for (const print::DocumentKind &kind : print::documentKinds())
        m_document->addItem(m_texts.text("Print", kind.title), QString::fromLatin1(kind.name));
    connect(m_document, &QComboBox::activated, this, [this] {
        listSubjects();
        emit changed();
    });
    m_subjectLabel = words::label(tr("About"), "", this);
    column->addWidget(m_subjectLabel);
    m_subject = new ElidingCombo(this);
    m_subject->setObjectName(QStringLiteral("subject"));
    m_subject->setAccessibleName(tr("About"));
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subject->setMaxVisibleItems(24);
    column->addWidget(m_subject);
    column->addSpacing(theme::gap(2));
    connect(m_subject, &QComboBox::activated, this, &EditionForm::changed);
}

void EditionForm::addCopy(QVBoxLayout *column)
{
    m_copy = addTick(column, tr("Numbered copy"),
                     tr("Printed or exported as PDF, it is entered in the distribution list, so that it can be "
                        "replaced when it is out of date"));
    m_copy->setObjectName(QStringLiteral("copy"));
    if (m_plan.isReadOnly()) {
        m_copy->setEnabled(false);
        m_copy->setToolTip(tr("The plan was opened for reading only: no copy can be entered in its distribution list"));
    }
    m_copyPart = new QWidget(this);
    auto *part = new QVBoxLayout(m_copyPart);
    part->setContentsMargins(theme::gap(5), 0, 0, 0);
    part->setSpacing(theme::gap(1));
    m_holder = new ElidingCombo(m_copyPart);
    m_holder->setObjectName(QStringLiteral("holder"));
    m_holder->setAccessibleName(tr("Holder of the copy"));
    m_holder->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place = new QLineEdit(m_copyPart);
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setPlaceholderText(tr("Where it is kept"));
    m_place->setAccessibleName(tr("Where it is kept"));
    part->addWidget(m_holder);
    part->addWidget(m_place);
    column->addWidget(m_copyPart);
    listHolders();
    showCopy();
    connect(m_copy, &QCheckBox::toggled, this, &EditionForm::showCopy);
    connect(m_holder, &QComboBox::activated, this, &EditionForm::changed);
}

void EditionForm::showCopy()
{
    m_copyPart->setVisible(m_copy->isChecked());
    emit changed();
}

// The choice is kept while the rows that it is about stay.
void EditionForm::listSubjects()
{
    const print::DocumentKind *kind = print::documentKind(m_document->currentData().toString());
    const bool isPlan = qstrcmp(kind->name, "plan") == 0; // the register is of copies of the plan
    const QVariant chosen = m_subject->currentData();
    m_subject->clear();
    m_subject->addItem(tr("Everything"), QString());
    for (const Table *table : kind->subjects) {
        for (const Row *row : m_plan.each(*table))
            m_subject->addItem(m_plan.title(*table, *row), m_plan.code(*table, *row));
    }
    const int index = m_subject->findData(chosen);
    m_subject->setCurrentIndex(std::max(0, index));
    m_copy->setVisible(isPlan);
    m_copyPart->setVisible(isPlan && m_copy->isChecked());
    const bool isOffered = m_subject->count() > 1;
    m_subject->setVisible(isOffered);
    m_subjectLabel->setVisible(isOffered);
}

void EditionForm::listHolders()
{
    const auto &contact = schema().contact;
    const QVariant chosen = m_holder->currentData();
    m_holder->clear();
    m_holder->addItem(tr("Choose its holder"), QVariant::fromValue<Id>(0));
    for (const Row *row : m_plan.each(contact)) {
        if (row->value(contact.isPerson) != Value(qint64(0)))
            m_holder->addItem(m_plan.title(contact, *row), QVariant::fromValue(row->id));
    }
    m_holder->setCurrentIndex(std::max(0, m_holder->findData(chosen)));
}

void EditionForm::choose(const QString &document)
{
    const int index = m_document->findData(document);
    if (index < 0 || index == m_document->currentIndex())
        return;
    m_document->setCurrentIndex(index);
    listSubjects();
    emit changed();
}

bool EditionForm::isNumbered() const
{
    return m_copy->isVisibleTo(this) && m_copy->isChecked();
}

QString EditionForm::missing() const
{
    const bool isNobodys = isNumbered() && m_holder->currentData().value<Id>() == 0;
    return isNobodys ? tr("Choose who holds the numbered copy first.") : QString();
}

publication::Edition EditionForm::edition() const
{
    publication::Edition edition = publication::usual(m_plan, edits::today(m_plan));
    edition.document = m_document->currentData().toString();
    edition.only = m_subject->currentData().toString();
    edition.language = static_cast<Language>(m_language->currentData().toInt());
    edition.privateNumbers =
        m_private->isChecked() ? publication::PrivateNumbers::Shown : publication::PrivateNumbers::Hidden;
    edition.purpose = m_exercise->isChecked() ? print::Purpose::Exercise : print::Purpose::Use;
    edition.attachData = m_data->isEnabled() && m_data->isChecked();
    const Id holder = m_holder->currentData().value<Id>();
    if (isNumbered() && holder)
        edition.copy = publication::nextCopy(m_plan, holder, m_place->text().trimmed());
    return edition;
}
