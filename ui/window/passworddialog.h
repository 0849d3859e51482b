// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// Asks for the password of a PDF: one that it is to have, entered twice, or the one that it has. It is kept nowhere.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Use { Protect, Open };

    explicit PasswordDialog(Use use, QWidget *parent = nullptr);

    QString password() const;

private:
    QLineEdit *addEntry(QVBoxLayout *column, const QString &label, const char *name);
    void addButtons(QVBoxLayout *column);
    void check();

    Use m_use;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_again = nullptr; ///< nullptr where it is known
    QCheckBox *m_isSeen = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_accept = nullptr;
};
