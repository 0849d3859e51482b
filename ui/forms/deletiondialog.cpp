// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/deletiondialog.h"

#include "forms/editorfor.h"
#include "forms/edits.h"
#include "forms/plaintext.h"
#include "forms/rowcompleter.h"
#include "forms/sentences.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

DeletionDialog::DeletionDialog(Plan &plan, const Table &table, const QList<Id> &ids, const Texts &texts,
                               QWidget *parent)
    : QDialog(parent), m_plan(plan), m_table(table), m_ids(ids), m_texts(texts), m_question(new QLabel(this)),
      m_groups(new QWidget(this)), m_problem(new QLabel(this)), m_by(new QLineEdit(this)),
      m_completer(new RowCompleter(plan, table, "", texts, m_by)), m_delete(new QPushButton(tr("Delete"), this))
{
    m_replacement = replacementRow();
    if (&table == &schema().contact)
        m_retirement = retirementRow();
    build();
    showDeletion();
    fit();
    connect(m_delete, &QPushButton::clicked, this, &DeletionDialog::accept);
}

bool DeletionDialog::goesUnasked(const Plan::Deletion &deletion, const QList<Id> &ids)
{
    return deletion.refusedBy.isEmpty() && deletion.emptied.isEmpty() && deletion.changes.size() == ids.size();
}

void DeletionDialog::build()
{
    setWindowTitle(tr("Delete"));
    m_question->setProperty("role", QStringLiteral("title"));
    m_question->setObjectName(QStringLiteral("question"));
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->setObjectName(QStringLiteral("problem"));
    for (QLabel *label : {m_question, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_problem->hide();
    m_delete->setObjectName(QStringLiteral("delete"));
    m_delete->setProperty("role", QStringLiteral("danger"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *groups = new QVBoxLayout(m_groups);
    groups->setContentsMargins(0, theme::gap(3), 0, theme::gap(3));
    groups->setSpacing(theme::gap(1));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_groups);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap(2));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_delete);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap(6), theme::gap(6), theme::gap(6), theme::gap(4));
    layout->setSpacing(theme::gap(4));
    layout->addWidget(m_question);
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    for (QWidget *part : {line(), static_cast<QWidget *>(scroll), line()})
        list->addWidget(part);
    layout->addLayout(list, 1);
    layout->addWidget(m_replacement);
    if (m_retirement)
        layout->addWidget(m_retirement);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
}

/// As high as what goes needs, as far as a small screen has it; the list scrolls beyond that.
void DeletionDialog::fit()
{
    constexpr int width = theme::formColumnWidth + theme::gap(50);
    resize(width, std::clamp(layout()->totalHeightForWidth(width), theme::gap(60), theme::gap(150)));
}

/// The edge under which the list goes on.
QWidget *DeletionDialog::line()
{
    auto *line = new QFrame(this);
    line->setProperty("role", QStringLiteral("line"));
    return line;
}

QWidget *DeletionDialog::replacementRow()
{
    auto *row = new QWidget(this);
    m_completer->setLeftOut(m_ids);
    m_by->setObjectName(QStringLiteral("replacement"));
    m_by->setPlaceholderText(tr("Search by code or name"));
    const Row *gone = m_ids.size() == 1 ? m_plan.find(m_table, m_ids.first()) : nullptr;
    //: A line to fill follows; %1 is the row to be deleted: "Replace P05 · Paul Durand everywhere by"
    auto *label =
        new QLabel(tr("Replace %1 everywhere by")
                       .arg(gone ? plaintext::unmarked(plaintext::oneLine(m_plan.title(m_table, *gone))) : QString()),
                   row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(m_by);
    m_by->setAccessibleName(label->text());
    auto *button = new QPushButton(tr("Replace"), row);
    button->setObjectName(QStringLiteral("replace"));
    button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::gap(2));
    line->addWidget(m_by, 1);
    line->addWidget(button);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap(1));
    layout->addWidget(label);
    layout->addLayout(line);
    connect(m_by, &QLineEdit::textEdited, m_completer, &RowCompleter::offer);
    connect(m_completer, &RowCompleter::picked, this, [this](Id id) { m_by->setText(m_completer->title(id)); });
    connect(button, &QPushButton::clicked, this, &DeletionDialog::replace);
    return row;
}

QWidget *DeletionDialog::retirementRow()
{
    auto *row = new QWidget(this);
    const Row *gone = m_ids.size() == 1 ? m_plan.find(m_table, m_ids.first()) : nullptr;
    //: A date to fill follows; %1 is a person who left: "Or keep P05 · Paul Durand for the records, active until"
    auto *label =
        new QLabel(tr("Or keep %1 for the records, active until")
                       .arg(gone ? plaintext::unmarked(plaintext::oneLine(m_plan.title(m_table, *gone))) : QString()),
                   row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_until = editorFor(m_plan, schema().contact.activeTo, m_texts, row);
    m_until->setValue(edits::today(m_plan).toString(Qt::ISODate));
    label->setBuddy(m_until->input());
    auto *button = new QPushButton(tr("Keep until then"), row);
    button->setObjectName(QStringLiteral("retire"));
    button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::gap(2));
    line->addWidget(m_until, 1);
    line->addWidget(button);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap(1));
    layout->addWidget(label);
    layout->addLayout(line);
    connect(button, &QPushButton::clicked, this, &DeletionDialog::retire);
    return row;
}

QString DeletionDialog::question() const
{
    const Row *row = m_ids.size() == 1 ? m_plan.find(m_table, m_ids.first()) : nullptr;
    if (!m_deletion.refusedBy.isEmpty())
        return row ? tr("%1 cannot be deleted yet").arg(plaintext::oneLine(m_plan.title(m_table, *row)))
                   : tr("%n rows cannot be deleted yet", nullptr, static_cast<int>(m_ids.size()));
    return row ? tr("Delete %1?").arg(plaintext::oneLine(m_plan.title(m_table, *row)))
               : tr("Delete %n rows?", nullptr, static_cast<int>(m_ids.size()));
}

void DeletionDialog::showDeletion()
{
    m_deletion = m_plan.deletion(m_table, m_ids);
    while (QLayoutItem *item = m_groups->layout()->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        delete taken->widget();
    }
    m_question->setText(question());
    QList<Use> more = m_deletion.removed;
    more.removeIf([this](const Use &use) { return m_ids.contains(use.row); });
    addGroup(tr("These records name it and must stay"), m_deletion.refusedBy, Naming::RowAndField);
    addGroup(tr("These fields will become empty"), m_deletion.emptied, Naming::RowAndField);
    addGroup(tr("These rows will be deleted too"), more, Naming::Row);
    if (m_groups->layout()->isEmpty())
        addText(tr("Nothing else is touched. It can be undone."), "muted");
    static_cast<QVBoxLayout *>(m_groups->layout())->addStretch();
    const bool isUsed = !m_deletion.refusedBy.isEmpty() || !m_deletion.emptied.isEmpty() || !more.isEmpty();
    m_replacement->setVisible(m_ids.size() == 1 && isUsed && m_plan.count(m_table) > 1);
    if (m_retirement)
        m_retirement->setVisible(m_ids.size() == 1 && !m_deletion.refusedBy.isEmpty());
    m_delete->setEnabled(m_deletion.refusedBy.isEmpty() && !m_plan.isReadOnly());
}

void DeletionDialog::addGroup(const QString &heading, const QList<Use> &uses, Naming naming)
{
    constexpr int most = 100;
    if (uses.isEmpty())
        return;
    QStringList lines;
    for (const Use &use : uses.mid(0, most))
        lines.append(wordsFor(use, naming));
    lines.removeDuplicates();
    if (uses.size() > most)
        lines.append(tr("and %n more", nullptr, static_cast<int>(uses.size() - most)));
    if (!m_groups->layout()->isEmpty())
        static_cast<QVBoxLayout *>(m_groups->layout())->addSpacing(theme::gap(4));
    addText(heading, "section");
    addText(lines.join(QLatin1Char('\n')), "");
}

void DeletionDialog::addText(const QString &text, const char *role)
{
    auto *label = new QLabel(text, m_groups);
    label->setProperty("role", QString::fromLatin1(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_groups->layout()->addWidget(label);
}

QString DeletionDialog::wordsFor(const Use &use, Naming naming) const
{
    const Table &table = use.field->table();
    const Row *row = m_plan.find(table, use.row);
    const QString title = plaintext::oneLine(row ? m_plan.title(table, *row) : QString());
    if (naming == Naming::RowAndField)
        //: A field that refers to the row: kind of row, the row, the field ("Function: F01 · Payroll (Owner)")
        return tr("%1: %2 (%3)").arg(m_texts.label(table), title, m_texts.label(*use.field));
    //: A row that goes too: kind of row, the row ("Deputy: F01 · Paul Durand")
    return tr("%1: %2").arg(m_texts.label(table), title);
}

void DeletionDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void DeletionDialog::accept()
{
    try {
        m_plan.edit(sentences::deleted(m_plan, m_table, m_ids), m_plan.deletion(m_table, m_ids).changes);
        QDialog::accept();
    } catch (const Error &error) {
        say(error.message());
    }
}

void DeletionDialog::replace()
{
    try {
        const Id by = m_completer->meant(m_by->text());
        edits::keep(this, m_plan, m_texts, sentences::replaced(m_plan, m_table, m_ids.first(), by),
                    m_plan.replacement(m_table, m_ids.first(), by));
        say({});
        showDeletion();
    } catch (const Error &error) {
        say(error.message());
    }
}

void DeletionDialog::retire()
{
    const Row *row = m_plan.find(m_table, m_ids.first());
    if (!row)
        return reject();
    try {
        Row after = *row;
        after.setValue(m_until->field(), m_until->value());
        const bool isDone = edits::keep(this, m_plan, m_texts, sentences::changed(m_plan, m_until->field(), *row),
                                        {{&m_table, *row, after}})
                                .isDone;
        if (isDone)
            reject(); // nothing is deleted
    } catch (const Error &error) {
        say(error.message());
    }
}
