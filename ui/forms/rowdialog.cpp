// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/rowdialog.h"

#include "forms/edits.h"
#include "forms/plaintext.h"
#include "forms/rowform.h"
#include "forms/sentences.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

RowDialog::RowDialog(Plan &plan, const Table &table, const Texts &texts, QWidget *parent)
    : QDialog(parent), m_plan(plan), m_table(table), m_texts(texts), m_form(new RowForm(plan, table, texts, this)),
      m_title(new QLabel(this)), m_problem(new QLabel(this)), m_add(new QPushButton(tr("Add"), this)),
      m_close(new QPushButton(this))
{
    build();
    connect(m_add, &QPushButton::clicked, this, &RowDialog::addDraft);
    connect(m_close, &QPushButton::clicked, this, &RowDialog::reject);
    connect(m_form, &RowForm::rowGone, this, &QDialog::reject);
    connect(m_form, &RowForm::linkActivated, this, [this](const Table *target, Id id) {
        reject();
        emit linkActivated(target, id);
    });
}

void RowDialog::build()
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_add->setObjectName(QStringLiteral("add"));
    m_add->setProperty("role", QStringLiteral("primary"));
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setAutoDefault(false);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap(6), theme::gap(6), theme::gap(6), theme::gap(4));
    layout->setSpacing(theme::gap(4));
    layout->addWidget(m_title);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
}

/// As tall as the row needs, up to what a small screen shows; only a form that has its row knows.
void RowDialog::fit()
{
    const int width = 2 * theme::formColumnWidth + theme::gap(20);
    m_form->resize(width - theme::gap(12), m_form->height());
    m_form->ensurePolished();
    if (m_form->layout())
        m_form->layout()->activate();
    resize(width, std::min(m_form->sizeHint().height() + theme::gap(40), theme::gap(150)));
}

void RowDialog::showRow(Id id)
{
    const Row *row = m_plan.find(m_table, id);
    const QString title = row ? m_plan.title(m_table, *row) : QString();
    setWindowTitle(plaintext::oneLine(m_texts.label(m_table)));
    m_title->setText(plaintext::oneLine(title.isEmpty() ? m_texts.label(m_table) : title));
    m_add->hide();
    m_close->setText(tr("Close"));
    m_form->setRow(id);
    fit();
    m_form->focusFirst();
}

void RowDialog::addRow(const Row &draft)
{
    //: Title of a panel; %1 is the kind of row, for instance "Deputy"
    setWindowTitle(tr("New: %1").arg(m_texts.label(m_table)));
    m_title->setText(windowTitle());
    m_add->show();
    m_add->setDefault(true);
    m_close->setText(tr("Cancel"));
    m_form->setDraft(draft);
    fit();
    m_form->focusFirst();
}

void RowDialog::add(Plan &plan, const Table &table, const Texts &texts, const Row &draft, QWidget *over,
                    const std::function<void(Id)> &take)
{
    auto *dialog = new RowDialog(plan, table, texts, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RowDialog::added, over, take);
    dialog->addRow(draft);
    dialog->open();
}

void RowDialog::addDraft()
{
    if (!m_form->commit() || !m_form->draft())
        return;
    const Changes wanted{{&m_table, {}, *m_form->draft()}};
    try {
        const edits::Outcome outcome =
            edits::keep(this, m_plan, m_texts, sentences::added(m_plan, m_table, *m_form->draft()), wanted);
        if (!outcome.isDone)
            return;
        const Id id = outcome.changes.first().id();
        emit added(id);
        m_problem->hide();
        if (m_table.ownedTables().isEmpty())
            return QDialog::accept();
        showRow(id); // what it owns can be added now
    } catch (const Error &error) {
        m_problem->setText(error.message());
        m_problem->show();
        const QList<Problem> problems = m_plan.problems(wanted);
        if (!problems.isEmpty() && problems.first().field)
            m_form->focusField(problems.first().field->name());
    }
}

void RowDialog::accept()
{
    addDraft();
}

void RowDialog::reject()
{
    if (!m_form->draft())
        m_form->commit();
    QDialog::reject();
}
