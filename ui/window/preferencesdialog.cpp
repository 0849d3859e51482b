// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/preferencesdialog.h"

#include "pages/words.h"
#include "theme/theme.h"
#include "window/appearance.h"
#include "window/interfacelanguage.h"
#include "window/session.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int seconds[] = {0, 3, 10, 30, 120};

void addLabelled(QVBoxLayout *column, const QString &text, QWidget *control, const QString &help = {})
{
    QWidget *parent = column->parentWidget();
    QLabel *label = words::label(text, "", parent);
    label->setBuddy(control);
    control->setAccessibleName(QString(text).remove(u'&'));
    column->addWidget(label);
    column->addWidget(control);
    if (!help.isEmpty())
        column->addWidget(words::paragraph(help, "small", parent));
    column->addSpacing(theme::gap(2));
}
} // namespace

PreferencesDialog::PreferencesDialog(Session &session, Appearance &appearance, InterfaceLanguage &language,
                                     QWidget *parent)
    : QDialog(parent), m_session(session), m_appearance(appearance), m_language(language)
{
    new QVBoxLayout(this);
    layout()->setContentsMargins(theme::gap(6), theme::gap(5), theme::gap(6), theme::gap(5));
    setFixedWidth(theme::gap(115));
    build();
}

void PreferencesDialog::build()
{
    delete m_content;
    setWindowTitle(tr("Preferences"));
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap(1));
    addPerson(column);
    addLook(column);
    addSaving(column);
    auto *buttons = new QDialogButtonBox(m_content);
    QPushButton *close = words::button(tr("Close"), QString(), "primary", buttons);
    buttons->addButton(close, QDialogButtonBox::AcceptRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    column->addSpacing(theme::gap(3));
    column->addWidget(buttons);
}

void PreferencesDialog::addPerson(QVBoxLayout *column)
{
    m_author = new QLineEdit(Session::author(), m_content);
    m_author->setObjectName(QStringLiteral("author"));
    addLabelled(column, tr("&Your name"), m_author,
                tr("Written beside each of your edits in the history of the plan."));
    connect(m_author, &QLineEdit::editingFinished, this, [this] { m_session.setAuthor(m_author->text()); });
}

void PreferencesDialog::addLook(QVBoxLayout *column)
{
    auto *language = new QComboBox(m_content);
    language->setObjectName(QStringLiteral("language"));
    // Each language in its own words, so that one who reads no other finds it.
    language->addItems({QStringLiteral("English"), QStringLiteral("Français")});
    language->setCurrentIndex(m_language.language() == Language::French ? 1 : 0);
    addLabelled(column, tr("&Language of the window"), language,
                tr("Each plan also has a language of its own, for its history and its printed documents."));
    auto *look = new QComboBox(m_content);
    look->setObjectName(QStringLiteral("look"));
    look->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    look->setCurrentIndex(static_cast<int>(m_appearance.choice()));
    addLabelled(column, tr("L&ook"), look);
    connect(look, &QComboBox::activated, this,
            [this](int index) { m_appearance.choose(static_cast<Appearance::Choice>(index)); });
    // Choosing rebuilds this dialog in the new language: not from within the box's own signal.
    connect(
        language, &QComboBox::activated, this,
        [this](int index) { m_language.choose(index == 1 ? Language::French : Language::English); },
        Qt::QueuedConnection);
}

void PreferencesDialog::addSaving(QVBoxLayout *column)
{
    auto *autosave = new QComboBox(m_content);
    autosave->setObjectName(QStringLiteral("autosave"));
    for (const int each : seconds) {
        autosave->addItem(each == 0 ? tr("Only when asked") : tr("%n second(s) after the last edit", nullptr, each),
                          each);
        if (each == Session::autosaveSeconds())
            autosave->setCurrentIndex(autosave->count() - 1);
    }
    addLabelled(
        column, tr("&Save the file"), autosave,
        tr("Every edit is kept at once in a working copy and survives a crash. The version of the file before the "
           "last save stays beside it as a backup."));
    connect(autosave, &QComboBox::activated, this,
            [this, autosave] { m_session.setAutosaveSeconds(autosave->currentData().toInt()); });
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QDialog::changeEvent(event);
}
