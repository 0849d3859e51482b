// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/passworddialog.h"

#include "pages/words.h"
#include "print/pdfoptions.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

PasswordDialog::PasswordDialog(Use use, QWidget *parent) : QDialog(parent), m_use(use)
{
    setWindowTitle(use == Use::Protect ? tr("Protect the PDF by a password") : tr("Password of the PDF"));
    setMinimumWidth(theme::gap(105));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gap(6), theme::gap(6), theme::gap(6), theme::gap(5));
    column->setSpacing(theme::gap(1));
    column->addWidget(words::label(windowTitle(), "title", this));
    column->addWidget(words::paragraph(use == Use::Protect
                                           ? tr("Nobody can open the PDF without it, nor can Vigie: it is kept "
                                                "nowhere. Send it another way than the document.")
                                           : tr("This PDF can only be read with its password. It is kept nowhere."),
                                       "muted", this));
    m_password = addEntry(column, tr("Password"), "password");
    if (use == Use::Protect)
        m_again = addEntry(column, tr("Password, once more"), "again");
    column->addSpacing(theme::gap(2));
    m_isSeen = new QCheckBox(tr("Show what is typed"), this);
    column->addWidget(m_isSeen);
    connect(m_isSeen, &QCheckBox::toggled, this, [this](bool isSeen) {
        for (QLineEdit *entry : findChildren<QLineEdit *>())
            entry->setEchoMode(isSeen ? QLineEdit::Normal : QLineEdit::Password);
    });
    addButtons(column);
    check();
    m_password->setFocus();
}

QLineEdit *PasswordDialog::addEntry(QVBoxLayout *column, const QString &label, const char *name)
{
    auto *entry = new QLineEdit(this);
    entry->setObjectName(QLatin1String(name));
    entry->setEchoMode(QLineEdit::Password);
    entry->setAccessibleName(label);
    QLabel *above = words::label(label, "", this);
    above->setBuddy(entry);
    column->addSpacing(theme::gap(2));
    column->addWidget(above);
    column->addWidget(entry);
    connect(entry, &QLineEdit::textChanged, this, &PasswordDialog::check);
    return entry;
}

void PasswordDialog::addButtons(QVBoxLayout *column)
{
    m_problem = words::paragraph(QString(), "error", this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_accept = words::button(m_use == Use::Protect ? tr("Export…") : tr("Open"), QString(), "primary", this);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setDefault(true);
    QPushButton *cancel = words::button(tr("Cancel"), QString(), "", this);
    cancel->setAutoDefault(false);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap(2));
    row->addWidget(m_problem, 1);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    column->addSpacing(theme::gap(4));
    column->addLayout(row);
}

QString PasswordDialog::password() const
{
    return m_password->text();
}

// Nothing is complained of before somebody could have got it right.
void PasswordDialog::check()
{
    QString why;
    if (m_again && !m_again->text().isEmpty() && m_again->text() != password())
        why = tr("The two are not the same.");
    else if (password().toUtf8().size() > print::longestPassword)
        why = tr("This is too long.");
    const bool isConfirmed = !m_again || m_again->text() == password();
    m_problem->setText(why);
    m_accept->setEnabled(why.isEmpty() && isConfirmed && !password().isEmpty());
}
