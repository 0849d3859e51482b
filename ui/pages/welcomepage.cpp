// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/welcomepage.h"

#include "forms/plaintext.h"
#include "pages/words.h"
#include "theme/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int contentWidth = 520;
constexpr int recentShown = 5;
} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent)
{
    setProperty("role", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    new QVBoxLayout(this);
    build();
}

void WelcomePage::setRecent(const QStringList &paths)
{
    m_recent = paths;
    build();
}

void WelcomePage::build()
{
    delete m_content;
    m_content = new QWidget(this);
    m_content->setFixedWidth(contentWidth);
    layout()->addWidget(m_content);
    layout()->setAlignment(m_content, Qt::AlignCenter);
    auto *column = new QVBoxLayout(m_content);
    column->setSpacing(theme::gap(2));
    auto *mark = new QLabel(m_content);
    mark->setPixmap(QIcon(QStringLiteral(":/app/vigie.svg")).pixmap(theme::gap(18), theme::gap(18)));
    column->addWidget(mark);
    column->addSpacing(theme::gap(2));
    column->addWidget(words::label(QStringLiteral("Vigie"), "display", m_content));
    column->addWidget(words::paragraph(
        tr("Business continuity plans that prove themselves: written offline, printed for those who act, rehearsed."),
        "muted", m_content));
    column->addSpacing(theme::gap(5));
    addChoices(column);
    addRecent(column);
}

void WelcomePage::addChoices(QVBoxLayout *column)
{
    QPushButton *create = words::button(tr("New plan"), QStringLiteral("file-plus"), "primary", m_content);
    QPushButton *open = words::button(tr("Open a plan…"), QStringLiteral("folder-open"), "", m_content);
    QPushButton *example = words::button(tr("Open the example"), QStringLiteral("book-open"), "", m_content);
    create->setObjectName(QStringLiteral("new"));
    example->setObjectName(QStringLiteral("example"));
    connect(create, &QPushButton::clicked, this, &WelcomePage::createWanted);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(example, &QPushButton::clicked, this, &WelcomePage::exampleWanted);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap(3));
    for (QPushButton *button : {create, open, example})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
}

void WelcomePage::addRecent(QVBoxLayout *column)
{
    if (m_recent.isEmpty())
        return;
    column->addSpacing(theme::gap(7));
    column->addWidget(words::label(tr("Opened last"), "section", m_content));
    for (const QString &path : m_recent.mid(0, recentShown)) {
        auto *row = new QHBoxLayout;
        const QFileInfo file(path);
        QPushButton *link =
            words::button(plaintext::unmarked(file.completeBaseName()), QStringLiteral("file-text"), "link", m_content);
        link->setToolTip(QDir::toNativeSeparators(path));
        connect(link, &QPushButton::clicked, this, [this, path] { emit fileWanted(path); });
        row->addWidget(link);
        row->addWidget(words::label(QDir::toNativeSeparators(file.path()), "small", m_content), 1);
        column->addLayout(row);
    }
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}
