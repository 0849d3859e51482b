// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// The texts that read differently in the vocabularies other than the usual one (domain.md 2.1): French practice uses
/// DMIA for the MTPD or for the RTO. Texts looks a text up in the plan's vocabulary first, then without. This list only
/// tells the translation tools about them.
[[maybe_unused]] inline constexpr const char *vocabularyTexts[][2] = {
    QT_TRANSLATE_NOOP3("Schema", "MTPD", "dmia_is_rto"),
    QT_TRANSLATE_NOOP3("Schema", "MTPD", "iso"),
    QT_TRANSLATE_NOOP3("Schema", "MTPD justification", "dmia_is_rto"),
    QT_TRANSLATE_NOOP3("Schema", "MTPD justification", "iso"),
    QT_TRANSLATE_NOOP3("Schema", "RTO", "dmia_is_rto"),
    QT_TRANSLATE_NOOP3("Schema", "RTO", "iso"),
    QT_TRANSLATE_NOOP3("Schema",
                       "From the start of the outage to working again; compare with the RTO of the function or the RTA "
                       "of the solution.",
                       "dmia_is_rto"),
    QT_TRANSLATE_NOOP3("Schema",
                       "From the start of the outage to working again; compare with the RTO of the function or the RTA "
                       "of the solution.",
                       "iso"),
};
