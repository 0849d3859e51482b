// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/proofdialog.h"

#include "pages/words.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace {
QString verdict(const print::PaperJudgement &judgement, ProofDialog::HeldAgainst heldAgainst)
{
    if (!judgement.matches)
        return ProofDialog::tr("This PDF does not match");
    return heldAgainst == ProofDialog::HeldAgainst::Plan ? ProofDialog::tr("This PDF matches the open plan")
                                                         : ProofDialog::tr("This PDF is as it was written");
}
} // namespace

ProofDialog::ProofDialog(const print::PaperJudgement &judgement, HeldAgainst heldAgainst, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Verify a PDF"));
    setMinimumWidth(theme::gap(150));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gap(6), theme::gap(6), theme::gap(6), theme::gap(5));
    column->setSpacing(theme::gap(2));
    QLabel *heading = words::paragraph(verdict(judgement, heldAgainst), "title", this);
    heading->setObjectName(QStringLiteral("verdict"));
    column->addWidget(heading);
    for (const QString &sentence : judgement.sentences) {
        QLabel *said = words::paragraph(sentence, "", this);
        said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(said);
    }
    column->addWidget(words::paragraph(
        tr("This finds mistakes and accidental or crude changes. It is not a signature."), "muted", this));
    column->addSpacing(theme::gap(3));
    auto *row = new QHBoxLayout;
    row->addStretch();
    QPushButton *close = words::button(tr("Close"), QString(), "primary", this);
    close->setDefault(true);
    close->setFocus();
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    column->addLayout(row);
}
