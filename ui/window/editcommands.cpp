// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/editcommands.h"

#include "forms/deletiondialog.h"
#include "forms/prompts.h"
#include "forms/sentences.h"
#include "window/interfacelanguage.h"
#include "window/session.h"

#include <QWidget>

EditCommands::EditCommands(const Session &session, const InterfaceLanguage &language, Prompts &prompts, QWidget *window)
    : QObject(window), m_session(session), m_language(language), m_prompts(prompts), m_window(window)
{}

template <typename Action> void EditCommands::attempt(Action action)
{
    try {
        action();
    } catch (const Error &error) {
        m_prompts.tell(m_window, QStringLiteral("Vigie"), error.message());
    }
}

void EditCommands::undo()
{
    emit aboutToEdit();
    attempt([this] { m_session.plan()->undo(); });
}

void EditCommands::redo()
{
    emit aboutToEdit();
    attempt([this] { m_session.plan()->redo(); });
}

void EditCommands::remove(const Table *table, const QList<Id> &ids)
{
    Plan &plan = *m_session.plan();
    attempt([&] {
        const Plan::Deletion deletion = plan.deletion(*table, ids);
        if (!DeletionDialog::goesUnasked(deletion, ids)) {
            DeletionDialog dialog(plan, *table, ids, Texts(m_language.language(), plan.texts().vocabulary()), m_window);
            m_prompts.run(dialog);
            return;
        }
        plan.edit(sentences::deleted(plan, *table, ids), deletion.changes);
        emit done(tr("%n row(s) deleted", nullptr, static_cast<int>(ids.size())));
    });
}
