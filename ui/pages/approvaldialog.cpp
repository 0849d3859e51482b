// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/approvaldialog.h"

#include "forms/dateeditor.h"
#include "forms/lineeditor.h"
#include "forms/longtexteditor.h"
#include "forms/referenceeditor.h"
#include "pages/words.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace {
Value idValue(Id id)
{
    return id ? Value(id) : Value();
}

Id idOf(const Editor &editor)
{
    return Cell<Id>::read(editor.value()).value_or(0);
}
} // namespace

ApprovalDialog::ApprovalDialog(Plan &plan, const Texts &texts, const revisions::Approval &proposed, QWidget *parent)
    : QDialog(parent), m_plan(plan), m_version(new LineEditor(plan, schema().plan.version, texts, this)),
      m_on(new DateEditor(plan, schema().plan.approvedOn, texts, this)),
      m_approvedBy(new ReferenceEditor(plan, schema().plan.approvedBy, texts, this)),
      m_author(new ReferenceEditor(plan, schema().revision.author, texts, this)),
      m_summary(new LongTextEditor(plan, schema().revision.summary, texts, this)),
      m_problem(words::paragraph(QString(), "error", this)), m_approve(new QPushButton(tr("Approve"), this))
{
    setWindowTitle(tr("Approve the plan"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gap(6), theme::gap(6), theme::gap(6), theme::gap(4));
    column->setSpacing(theme::gap(1));
    column->addWidget(words::label(windowTitle(), "title", this));
    column->addWidget(
        words::paragraph(tr("The printed plan and its fingerprint are kept in the file. What comes before "
                            "can then no longer be undone; the next change of content makes the plan a "
                            "draft again."),
                         "muted", this));
    m_version->setValue(Value(proposed.version));
    m_on->setValue(Cell<QDate>::write(proposed.on));
    m_approvedBy->setValue(idValue(proposed.approvedBy));
    m_author->setValue(idValue(proposed.author));
    m_summary->setValue(normalized(Value(proposed.summary)));
    addField(column, texts.label(schema().plan.version), m_version);
    addField(column, texts.label(schema().plan.approvedOn), m_on);
    addField(column, texts.label(schema().plan.approvedBy), m_approvedBy);
    addField(column, texts.label(schema().revision.author), m_author);
    addField(column, texts.label(schema().revision.summary), m_summary);
    addButtons(column);
    resize(theme::gap(130), sizeHint().height());
    check();
}

void ApprovalDialog::addField(QVBoxLayout *column, const QString &label, Editor *editor)
{
    QLabel *above = words::label(label, "", this);
    above->setBuddy(editor->input());
    column->addSpacing(theme::gap(2));
    column->addWidget(above);
    column->addWidget(editor);
    connect(editor, &Editor::edited, this, &ApprovalDialog::check);
    connect(editor, &Editor::committed, this, &ApprovalDialog::check);
}

void ApprovalDialog::addButtons(QVBoxLayout *column)
{
    m_problem->setObjectName(QStringLiteral("problem"));
    m_approve->setObjectName(QStringLiteral("approve"));
    m_approve->setProperty("role", QStringLiteral("primary"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(m_approve, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap(2));
    row->addWidget(m_problem, 1);
    row->addWidget(cancel);
    row->addWidget(m_approve);
    column->addStretch(1);
    column->addSpacing(theme::gap(4));
    column->addLayout(row);
}

revisions::Approval ApprovalDialog::approval() const
{
    return {Cell<QString>::read(m_version->value()), Cell<QDate>::read(m_on->value()).value_or(QDate()),
            idOf(*m_author), idOf(*m_approvedBy), Cell<QString>::read(m_summary->value())};
}

void ApprovalDialog::check()
{
    QString why;
    try {
        why = revisions::refusal(m_plan, approval());
    } catch (const Error &error) {
        why = error.message();
    }
    m_problem->setText(why);
    m_approve->setEnabled(why.isEmpty());
}
