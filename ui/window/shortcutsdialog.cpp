// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/shortcutsdialog.h"

#include "pages/words.h"
#include "theme/theme.h"
#include "window/actions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
struct Line {
    QString keys;
    QString text;
};

QString native(const char *keys)
{
    return QKeySequence(QLatin1String(keys)).toString(QKeySequence::NativeText);
}

QWidget *column(const QList<Line> &lines, QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::gap(5));
    grid->setVerticalSpacing(theme::gap(2));
    for (const Line &line : lines) {
        const int row = grid->rowCount();
        grid->addWidget(words::label(line.keys, "chip", part), row, 0, Qt::AlignLeft);
        grid->addWidget(words::label(line.text, "", part), row, 1);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return part;
}
} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    QList<Line> everywhere;
    for (const QAction *action : actions.all()) {
        if (!action->shortcut().isEmpty())
            everywhere.append({action->shortcut().toString(QKeySequence::NativeText), action->text().remove(u'&')});
    }
    const QList<Line> inLists{
        {native("Ctrl+Enter"), tr("Add a row")},
        {native("Ctrl+D"), tr("Duplicate the row")},
        {native("Del"), tr("Delete the selected rows")},
        {native("Ctrl+F"), tr("Filter the list")},
        {native("Enter"), tr("From the list into the form; in a form, keep the field")},
        {native("Esc"), tr("Take back what is being typed")},
        {native("F6"), tr("From the sections to the list, to the form, and round")},
    };
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::gap(6), theme::gap(5), theme::gap(6), theme::gap(5));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap(10));
    for (const auto &[title, lines] : {std::pair(tr("Everywhere"), everywhere), std::pair(tr("In a list"), inLists)}) {
        auto *part = new QVBoxLayout;
        part->setSpacing(theme::gap(2));
        part->addWidget(words::label(title, "section", this));
        part->addWidget(column(lines, this), 1);
        row->addLayout(part);
    }
    all->addLayout(row, 1);
    all->addSpacing(theme::gap(3));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = words::button(tr("Close"), QString(), "primary", buttons);
    buttons->addButton(close, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    all->addWidget(buttons);
}
