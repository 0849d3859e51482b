// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/typing.h"

#include "forms/segmented.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace typing {

namespace {

/// A reference is found by its code, or its name where it has none.
QString reference(const Plan &plan, const Field &field, Id id)
{
    const Row *row = plan.find(field.target(), id);
    return row ? plan.title(field.target(), *row) : QString();
}

QString written(const Plan &plan, const Field &field, const Value &value)
{
    if (const auto *ids = std::get_if<IdSet>(&value))
        return reference(plan, field, ids->last());
    if (field.kind() == Kind::Reference)
        return isEmpty(value) ? QString() : reference(plan, field, std::get<qint64>(value));
    return Texts().format(field, value);
}

} // namespace

QWidget *editor(QWidget &form, const QString &field)
{
    for (QWidget *widget : form.findChildren<QWidget *>(field)) {
        if (widget->focusPolicy() != Qt::NoFocus && !widget->accessibleName().isEmpty())
            return widget;
    }
    return nullptr;
}

void replaceText(QWidget &editor, const QString &text)
{
    editor.setFocus();
    QTest::keySequence(&editor, QKeySequence::SelectAll);
    QTest::keyClick(&editor, Qt::Key_Backspace);
    for (const QChar c : text) { // QTest::keyClicks() knows ASCII only
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(c));
        QApplication::sendEvent(&editor, &press);
    }
}

void enter(QWidget &editor, const Plan &plan, const Field &field, const Value &value)
{
    editor.setFocus();
    if (auto *combo = qobject_cast<QComboBox *>(&editor)) {
        const auto *number = std::get_if<qint64>(&value);
        const int target = combo->findData(number ? QString::number(*number) : Cell<QString>::read(value));
        while (combo->currentIndex() != target)
            QTest::keyClick(combo, combo->currentIndex() < target ? Qt::Key_Down : Qt::Key_Up);
        return;
    }
    if (qobject_cast<Segmented *>(&editor)) {
        QTest::keyClick(&editor, Qt::Key_Delete);
        const QString text = Texts().format(field, value).toLower();
        if (!text.isEmpty())
            QTest::keyClick(&editor, text.at(0).toLatin1());
        return;
    }
    replaceText(editor, written(plan, field, value));
}

void confirm(QWidget &editor)
{
    if (qobject_cast<QPlainTextEdit *>(&editor))
        return editor.clearFocus();
    if (qobject_cast<QLineEdit *>(&editor) && QApplication::activePopupWidget())
        QApplication::activePopupWidget()->hide();
    QTest::keyClick(&editor, Qt::Key_Return);
}

QString problem(QWidget &form, const QString &field)
{
    const auto *label = form.findChild<QLabel *>(field + QStringLiteral(".problem"));
    const bool isProblem = label && label->property("role").toString() == QLatin1String("error");
    return isProblem && !label->isHidden() ? label->text() : QString();
}

} // namespace typing
