// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/prompts.h"

#include <functional>

/// Answers every dialog as a test says, and remembers what was asked.
class Answers : public Prompts
{
public:
    int ask(QWidget *, const Question &question) override
    {
        asked.append(question.text);
        return answer < 0 ? question.cancel : answer;
    }
    void tell(QWidget *, const QString &, const QString &sentence) override { told.append(sentence); }
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return file; }
    QString fileToSave(QWidget *, const QString &, const QString &suggestion, const QString &) override
    {
        suggested = suggestion;
        return file;
    }
    QString folderToFill(QWidget *, const QString &) override { return folder; }
    int run(QDialog &dialog) override
    {
        ++dialogs;
        return inDialog ? inDialog(dialog) : 0;
    }

    std::unique_ptr<Progress> progress(QWidget *, const QString &) override
    {
        class Watched : public Progress
        {
        public:
            explicit Watched(Answers &answers) : m_answers(answers) {}
            void reach(double share) override
            {
                m_answers.reached = share;
                if (share >= m_answers.cancelAt)
                    throw Canceled();
            }

        private:
            Answers &m_answers;
        };
        return std::make_unique<Watched>(*this);
    }

    double cancelAt = 2; ///< share of the work after which to cancel it
    double reached = -1; ///< share of the work that was told of last
    int answer = -1;     ///< index of the answer to give; -1 for the question's own way out
    QString file;        ///< the file to choose
    QString folder;      ///< the folder to choose
    std::function<int(QDialog &)> inDialog;
    QStringList asked;
    QStringList told;
    QString suggested;
    int dialogs = 0;
};
