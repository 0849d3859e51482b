// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/aboutdialog.h"

#include "pages/words.h"
#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace {
/// The parts of the program: name, licence.
constexpr std::pair<const char *, const char *> parts[] = {
    {"Qt 6", "LGPL-3.0, Qt Charts GPL-3.0"},
    {"SQLite", QT_TRANSLATE_NOOP("AboutDialog", "Public domain")},
    {"SQLiteCpp", "MIT"},
    {"xxHash", "BSD-2-Clause"},
    {"qpdf", "Apache-2.0"},
    {"libzip", "BSD-3-Clause"},
    {"libical", "LGPL-2.1 / MPL-2.0"},
    {"libqrencode", "LGPL-2.1"},
    {"libcsv", "LGPL-2.1"},
    {"Graphviz", "EPL-1.0"},
    {"CLI11", "BSD-3-Clause"},
    {"Noto Sans", "OFL-1.1"},
    {"Lucide", "ISC"},
};
constexpr int dialogWidth = theme::gap(115);
} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Vigie"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gap(8), theme::gap(7), theme::gap(8), theme::gap(5));
    column->setSpacing(theme::gap(2));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap(4));
    auto *mark = new QLabel(this);
    mark->setPixmap(QIcon(QStringLiteral(":/app/vigie.svg")).pixmap(theme::gap(16), theme::gap(16)));
    head->addWidget(mark);
    auto *title = new QVBoxLayout;
    title->setSpacing(0);
    title->addWidget(words::label(QStringLiteral("Vigie"), "display", this));
    title->addWidget(words::label(tr("Version %1").arg(QStringLiteral(VIGIE_VERSION)), "muted", this));
    head->addLayout(title, 1);
    column->addLayout(head);
    column->addSpacing(theme::gap(2));
    column->addWidget(words::paragraph(tr("The editor of business continuity plans that prove themselves."), "", this));
    column->addWidget(words::paragraph(
        tr("Free software under the GNU General Public License, version 3 or later. It works without a network: a plan "
           "never leaves your machine."),
        "muted", this));
    column->addSpacing(theme::gap(3));
    column->addWidget(words::label(tr("Made with"), "section", this));
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(theme::gap(1));
    grid->setHorizontalSpacing(theme::gap(6));
    grid->setColumnStretch(1, 1);
    for (const auto &[name, licence] : parts) {
        const int row = grid->rowCount();
        grid->addWidget(words::label(QLatin1String(name), "", this), row, 0);
        grid->addWidget(words::label(tr(licence), "muted", this), row, 1);
    }
    column->addLayout(grid);
    column->addSpacing(theme::gap(4));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = words::button(tr("Close"), QString(), "primary", buttons);
    buttons->addButton(close, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    column->addWidget(buttons);
    // A small screen would have it lower than its lines are high.
    setFixedSize(dialogWidth, column->totalHeightForWidth(dialogWidth));
}
