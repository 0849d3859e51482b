// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/paperjudgement.h"

#include <QDialog>

/// Says what was found when a printed PDF was checked: the verdict first, then what it rests on.
class ProofDialog : public QDialog
{
    Q_OBJECT

public:
    enum class HeldAgainst { Itself, Plan };

    ProofDialog(const print::PaperJudgement &judgement, HeldAgainst heldAgainst, QWidget *parent = nullptr);
};
