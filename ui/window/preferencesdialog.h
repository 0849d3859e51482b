// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class Appearance;
class InterfaceLanguage;
class QLineEdit;
class QVBoxLayout;
class Session;

/// What a person sets once: name, language, look, and how plans are saved. Everything takes effect at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Session &session, Appearance &appearance, InterfaceLanguage &language, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addPerson(QVBoxLayout *column);
    void addLook(QVBoxLayout *column);
    void addSaving(QVBoxLayout *column);

    Session &m_session;
    Appearance &m_appearance;
    InterfaceLanguage &m_language;
    QWidget *m_content = nullptr;
    QLineEdit *m_author = nullptr;
};
