// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/page.h"

Page::Page(QWidget *parent) : QWidget(parent)
{
    setProperty("role", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
}

bool Page::showRow(const Table &, Id)
{
    return false;
}

void Page::showField(const Table &, Id, const Field &) {}
