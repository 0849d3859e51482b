// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/lineeditor.h"

class IconButton;

/// A date, with or without a time, typed as the reader writes it or as ISO, or picked from a calendar; empty is a
/// value.
class DateEditor : public LineEditor
{
    Q_OBJECT

public:
    DateEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;

private:
    void openCalendar();
    /// Puts the date into the line, keeping the time that stands there.
    void choose(const QDate &date);
    /// What the line says now; invalid if empty or not understood.
    QDateTime entered() const;

    IconButton *m_calendar;
};
