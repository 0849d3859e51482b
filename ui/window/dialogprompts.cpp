// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/dialogprompts.h"

#include "window/progressdialog.h"
#include "window/questiondialog.h"

#include <QCoreApplication>
#include <QFileDialog>

int DialogPrompts::ask(QWidget *parent, const Question &question)
{
    QuestionDialog dialog(question, parent);
    dialog.exec();
    return dialog.answer();
}

void DialogPrompts::tell(QWidget *parent, const QString &title, const QString &sentence)
{
    ask(parent, {.title = title,
                 .text = sentence,
                 .answers = {QCoreApplication::translate("DialogPrompts", "Close")},
                 .cancel = 0});
}

QString DialogPrompts::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, QString(), filter);
}

QString DialogPrompts::fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                                  const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QString DialogPrompts::folderToFill(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

int DialogPrompts::run(QDialog &dialog)
{
    return dialog.exec();
}

std::unique_ptr<Progress> DialogPrompts::progress(QWidget *parent, const QString &what)
{
    return std::make_unique<ProgressDialog>(what, parent);
}
