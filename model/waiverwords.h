// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class Field;
class Plan;
class Texts;

/// The rule or the entity of a waiver as people call it: the plan keeps them as the audit writes them. Said by the
/// audit (analysis/audit/entitywords.cpp), which alone knows its rules.
QString waiverWords(const Field &field, const QString &value, const Plan &plan, const Texts &texts);
