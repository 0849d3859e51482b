// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/prompts.h"

#include <QVariant>
#include <QWidget>

namespace {
constexpr char served[] = "vigiePrompts";

class Unwatched : public Progress
{
public:
    void reach(double) override {}
};
} // namespace

std::unique_ptr<Progress> Prompts::progress(QWidget *, const QString &)
{
    return std::make_unique<Unwatched>();
}

void Prompts::serve(QWidget &widget)
{
    widget.setProperty(served, QVariant::fromValue(static_cast<void *>(this)));
}

Prompts *Prompts::of(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QVariant by = widget->property(served); by.isValid())
            return static_cast<Prompts *>(by.value<void *>());
    }
    return nullptr;
}
