// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class QDialog;
class QWidget;

/// Work that takes a while, as the person who waits for it sees it.
class Progress
{
public:
    /// The person has had enough: thrown out of the work, which leaves nothing behind.
    struct Canceled {};

    virtual ~Progress() = default;
    /// So much of the work is done, from 0 to 1. Throws Canceled.
    virtual void reach(double share) = 0;
};

/// Everything the program asks in a dialog of its own; tests answer in its place.
class Prompts
{
public:
    /// A question with its possible answers. Escape and closing the dialog answer `cancel`.
    struct Question {
        QString title;
        QString text;
        QString details = {}; ///< a second, quieter sentence
        QStringList answers;  ///< what the buttons do, the proposed one first
        int cancel = -1;      ///< index into answers
    };

    virtual ~Prompts() = default;

    /// The index of the answer given.
    virtual int ask(QWidget *parent, const Question &question) = 0;
    /// Says one sentence that must be read.
    virtual void tell(QWidget *parent, const QString &title, const QString &sentence) = 0;
    /// The file chosen, "" if none was. `filter` as in QFileDialog.
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// The file chosen, "" if none was; overwriting was agreed to. `suggestion` may hold a folder.
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                               const QString &filter) = 0;
    /// The folder chosen to write into, "" if none was.
    virtual QString folderToFill(QWidget *parent, const QString &title) = 0;
    /// Runs a dialog; QDialog::Accepted or Rejected.
    virtual int run(QDialog &dialog) = 0;
    /// From now until it is dropped the window is at work on `what` ("Laying out the document"); says so once that
    /// takes longer than a moment, and offers to cancel. Unless said otherwise nobody watches and nobody cancels.
    virtual std::unique_ptr<Progress> progress(QWidget *parent, const QString &what);

    /// From now on answers for the widget and everything inside it; must live as long as it.
    void serve(QWidget &widget);
    /// Who answers for the widget: whoever serves it or the nearest of its parents, nullptr if nobody does.
    static Prompts *of(const QWidget *widget);
};
