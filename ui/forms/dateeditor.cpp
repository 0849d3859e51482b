// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/dateeditor.h"

#include "forms/iconbutton.h"

#include <QCalendarWidget>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

DateEditor::DateEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent)
    : LineEditor(plan, field, texts, parent),
      m_calendar(new IconButton(QStringLiteral("calendar"), tr("Choose from a calendar"), this))
{
    const QDate example(2026, 12, 31);
    const QString shown =
        field.kind() == Kind::Date ? texts.date(example) : texts.dateTime(example.startOfDay().addSecs(9 * 60 * 60));
    //: %1 is a date as it can be typed
    line()->setPlaceholderText(tr("e.g. %1").arg(shown));
    line()->setMaximumWidth(theme::formColumnWidth / 2);
    controls()->addWidget(m_calendar);
    controls()->addStretch();
    connect(m_calendar, &QToolButton::clicked, this, &DateEditor::openCalendar);
}

void DateEditor::setReadOnly(bool readOnly)
{
    LineEditor::setReadOnly(readOnly);
    m_calendar->setDisabled(readOnly);
}

QDateTime DateEditor::entered() const
{
    try {
        const Value typed = value();
        const auto *text = std::get_if<QString>(&typed);
        return text ? QDateTime::fromString(*text, Qt::ISODate) : QDateTime();
    } catch (const Error &) {
        return {};
    }
}

void DateEditor::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setLocale(texts().locale());
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    if (const QDateTime now = entered(); now.isValid())
        calendar->setSelectedDate(now.date());
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(calendar);
    const auto take = [this, popup](const QDate &date) {
        choose(date);
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->move(line()->mapToGlobal(QPoint(0, line()->height())));
    popup->show();
    calendar->setFocus();
}

void DateEditor::choose(const QDate &date)
{
    constexpr int startOfOffice = 9;
    QString iso = date.toString(Qt::ISODate);
    if (field().kind() == Kind::DateTime) {
        const QDateTime now = entered();
        const QTime time = now.isValid() ? now.time() : QTime(startOfOffice, 0);
        iso += QLatin1Char('T') + time.toString(QStringLiteral("HH:mm"));
    }
    enter(written(Value(iso)));
}
