// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/fieldbox.h"

#include "forms/editor.h"
#include "forms/iconbutton.h"
#include "forms/plaintext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTimer>
#include <QToolTip>

namespace {
constexpr int pauseMs = 1000; // DESIGN 3: a field commits after a second's pause
}

FieldBox::FieldBox(Editor *editor, const Texts &texts, Commit commit, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_commit(std::move(commit)), m_pause(new QTimer(this)),
      m_problem(new QLabel(this))
{
    m_problem->setObjectName(field().name() + QStringLiteral(".problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading(texts));
    layout->addWidget(m_editor);
    layout->addWidget(m_problem);
    layout->addStretch();
    setFocusProxy(m_editor);
    m_editor->input()->installEventFilter(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, [this] { this->commit(edits::Questions::Postponed); });
    connect(m_editor, &Editor::edited, this, [this] {
        m_dirty = true;
        setProblem({});
        if (m_editor->commitsOnPause())
            m_pause->start();
    });
    connect(m_editor, &Editor::committed, this, &FieldBox::finish);
    connect(m_editor, &Editor::linkActivated, this, &FieldBox::linkActivated);
}

const Field &FieldBox::field() const
{
    return m_editor->field();
}

QWidget *FieldBox::heading(const Texts &texts)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap(1));
    auto *label = new QLabel(plaintext::unmarked(texts.label(field())), row);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QStringLiteral("muted"));
    label->setBuddy(m_editor->input());
    layout->addWidget(label);
    const QString help = texts.help(field());
    if (!help.isEmpty()) {
        auto *mark = new IconButton(QStringLiteral("info"), help, row, IconButton::Size::Small);
        mark->setFocusPolicy(Qt::NoFocus);
        connect(mark, &QToolButton::clicked, mark,
                [mark] { QToolTip::showText(mark->mapToGlobal(QPoint(0, mark->height())), mark->toolTip(), mark); });
        layout->addWidget(mark);
    }
    layout->addStretch();
    row->setFixedHeight(theme::gap(6));
    return row;
}

void FieldBox::setValue(const Value &value)
{
    m_pause->stop();
    m_dirty = false;
    m_value = m_before = value;
    setProblem({});
    m_editor->setValue(value);
}

void FieldBox::refresh(const Value &value)
{
    m_value = value;
    if (m_committing)
        return;
    m_before = value;
    if (m_dirty)
        return; // what somebody types is not taken away
    setProblem({});
    m_editor->setValue(value);
}

bool FieldBox::isTyping() const
{
    return m_editor->input()->hasFocus();
}

bool FieldBox::commit(edits::Questions questions)
{
    m_pause->stop();
    if (m_committing)
        return true; // a question about this very value takes the keyboard away
    if (!m_dirty)
        return problem().isEmpty();
    try {
        const QScopedValueRollback committing(m_committing, true);
        return take(m_editor->value(), questions);
    } catch (const Error &error) {
        setProblem(error.message());
        return false;
    }
}

bool FieldBox::take(const Value &value, edits::Questions questions)
{
    edits::Outcome outcome{.isDone = true};
    if (value != m_value)
        outcome = m_commit(field(), value, questions);
    if (!outcome.isDone && questions == edits::Questions::Postponed)
        return true;
    if (outcome.isDone)
        m_value = value;
    m_dirty = false;
    say(outcome.hint, "warning");
    if (!outcome.isDone || !isTyping())
        m_editor->setValue(m_value);
    return true;
}

/// Enter, or a choice: committed, and shown in the one spelling of the value.
void FieldBox::finish()
{
    if (commit())
        m_editor->setValue(m_value);
}

/// What is doubtful is asked about when the person goes on in the form, not when menus or other windows come before it.
void FieldBox::leave(Qt::FocusReason reason)
{
    if (reason == Qt::ActiveWindowFocusReason || reason == Qt::MenuBarFocusReason)
        commit(edits::Questions::Postponed);
    else
        finish();
    emit left();
}

/// Puts back what the row held when the keyboard came. False if that is what stands there.
bool FieldBox::restore()
{
    if (!m_dirty && m_value == m_before)
        return false;
    const bool committed = m_value != m_before;
    m_editor->setValue(m_before);
    m_pause->stop();
    m_dirty = committed;
    setProblem({});
    if (committed)
        commit(edits::Questions::Skipped);
    return true;
}

void FieldBox::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
}

QString FieldBox::problem() const
{
    const bool isProblem = m_problem->property("role").toString() == QLatin1String("error");
    return isProblem && !m_problem->isHidden() ? m_problem->text() : QString();
}

QString FieldBox::hint() const
{
    return problem().isEmpty() && !m_problem->isHidden() ? m_problem->text() : QString();
}

void FieldBox::setProblem(const QString &sentence)
{
    say(sentence, "error");
}

void FieldBox::say(const QString &sentence, const char *role)
{
    if (m_problem->property("role").toString() != QLatin1String(role)) {
        m_problem->setProperty("role", QLatin1String(role));
        m_problem->style()->polish(m_problem); // the style sheet looks at the role
    }
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

/// A field in which nothing is being typed leaves undo and redo to the plan.
bool FieldBox::filterShortcut(QEvent *event)
{
    const auto *key = static_cast<QKeyEvent *>(event);
    if (m_dirty || !(key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)))
        return false;
    event->ignore();
    return true;
}

bool FieldBox::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (!m_dirty)
            m_before = m_value;
        break;
    case QEvent::FocusOut:
        if (const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason(); reason != Qt::PopupFocusReason)
            leave(reason);
        break;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && restore())
            return true;
        break;
    case QEvent::ShortcutOverride:
        if (filterShortcut(event))
            return true;
        break;
    case QEvent::Wheel:
        if (!isTyping()) {
            event->ignore(); // the page scrolls; the value under the pointer does not change
            return true;
        }
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}
