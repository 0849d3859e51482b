// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/documents.h"

#include "print/actiondocument.h"
#include "print/auditreport.h"
#include "print/chapters.h"
#include "print/chapterwriter.h"
#include "print/compliancetable.h"
#include "print/directory.h"
#include "print/documentframe.h"
#include "print/exercisedocument.h"
#include "print/impactdocument.h"
#include "print/links.h"
#include "print/logsheets.h"
#include "print/providerdocument.h"
#include "print/reflexcard.h"
#include "print/retexdocument.h"
#include "print/riskdocument.h"
#include "print/rolecard.h"
#include "print/rosterdocument.h"
#include "print/rosterstatement.h"
#include "print/trainingdocument.h"
#include "print/wallchart.h"

#include <QCoreApplication>

#include <algorithm>

namespace print {

namespace {

/// What is printed for an exercise is marked on every page.
DocumentKind exercise(const char *name, const char *title, void (*part)(ChapterWriter &), Opening opening,
                      PageFormat format = PageFormat::A4)
{
    return {name, title, {part}, opening, {&schema().event}, format, Purpose::Exercise};
}

std::vector<DocumentKind> kinds()
{
    return {
        {"plan",
         QT_TRANSLATE_NOOP("Print", "Full plan"),
         {documentControl, emergencyPage, policyAndScope, obligations, organisation, activation, impactAnalysis,
          resources, risks, strategies, procedures, providersAndContracts, onCall, training, exercises, improvement,
          annexes},
         Opening::Cover},
        {"reflex-cards",
         QT_TRANSLATE_NOOP("Print", "Reflex cards"),
         {reflexCards},
         Opening::Bare,
         {&schema().procedure, &schema().scenario, &schema().function}},
        {"function-sheets",
         QT_TRANSLATE_NOOP("Print", "Function sheets"),
         {functionSheets},
         Opening::Title,
         {&schema().function}},
        {"bia",
         QT_TRANSLATE_NOOP("Print", "BIA report"),
         {impactMethod, impactSynthesis, impactPriorities, impactSheets, impactRequirements, impactDependencies,
          impactGaps, impactValidation},
         Opening::Cover},
        {"risks", QT_TRANSLATE_NOOP("Print", "Risk register"), {riskDocument}, Opening::Title, {&schema().scenario}},
        {"strategies",
         QT_TRANSLATE_NOOP("Print", "Continuity strategies"),
         {strategyDocument},
         Opening::Title,
         {&schema().solution}},
        {"directory", QT_TRANSLATE_NOOP("Print", "Directory and call tree"), {directoryDocument}},
        {"directory-pocket",
         QT_TRANSLATE_NOOP("Print", "Pocket directory"),
         {pocketDirectory},
         Opening::Bare,
         {},
         PageFormat::A6},
        {"directory-folded",
         QT_TRANSLATE_NOOP("Print", "Pocket directory to fold"),
         {pocketDirectory},
         Opening::Bare,
         {},
         PageFormat::A6,
         Purpose::Use,
         true},
        {"call-tree",
         QT_TRANSLATE_NOOP("Print", "Call tree"),
         {callTreeDocument},
         Opening::Title,
         {&schema().callTree}},
        {"wall-chart",
         QT_TRANSLATE_NOOP("Print", "Wall chart of the first hour"),
         {wallChart},
         Opening::Bare,
         {},
         PageFormat::A3Landscape},
        {"provider",
         QT_TRANSLATE_NOOP("Print", "Provider and contract sheets"),
         {providerDocument},
         Opening::Title,
         {&schema().provider}},
        {"provider-share",
         QT_TRANSLATE_NOOP("Print", "Provider sheets to share"),
         {providerShareDocument},
         Opening::Title,
         {&schema().provider}},
        {"roster", QT_TRANSLATE_NOOP("Print", "On-call roster"), {rosterDocument}, Opening::Title, {&schema().roster}},
        {"roster-statement",
         QT_TRANSLATE_NOOP("Print", "On-call statements"),
         {rosterStatements},
         Opening::Title,
         {&schema().roster, &schema().contact}},
        {"training", QT_TRANSLATE_NOOP("Print", "Training matrix"), {trainingSections}},
        exercise("exercise", QT_TRANSLATE_NOOP("Print", "Exercise file"), exerciseFile, Opening::Title),
        exercise("exercise-director", QT_TRANSLATE_NOOP("Print", "Exercise: director’s copy"), exerciseDirector,
                 Opening::Title, PageFormat::A4Landscape),
        exercise("exercise-player", QT_TRANSLATE_NOOP("Print", "Exercise: player’s copy"), exercisePlayer,
                 Opening::Bare),
        exercise("exercise-observer", QT_TRANSLATE_NOOP("Print", "Exercise: observer’s sheet"), exerciseObserver,
                 Opening::Bare),
        exercise("exercise-injects", QT_TRANSLATE_NOOP("Print", "Exercise: inject cards"), exerciseInjects,
                 Opening::Bare),
        {"retex",
         QT_TRANSLATE_NOOP("Print", "After-action reports"),
         {retexDocument},
         Opening::Title,
         {&schema().event}},
        {"audit", QT_TRANSLATE_NOOP("Print", "Audit report"), {auditDocument}},
        {"compliance", QT_TRANSLATE_NOOP("Print", "Compliance table"), {complianceDocument}},
        {"actions", QT_TRANSLATE_NOOP("Print", "Action plan and deadlines"), {actionDocument}},
        {"role-cards", QT_TRANSLATE_NOOP("Print", "Role sheets"), {roleCards}, Opening::Bare, {&schema().role}},
        {"log-sheets", QT_TRANSLATE_NOOP("Print", "Log sheets"), {logSheets}, Opening::Bare},
    };
}

/// The row that the document is narrowed to. Throws Error if the document knows no such row.
std::optional<Subject> subjectOf(const DocumentKind &kind, const Plan &plan, const QString &code)
{
    if (code.isEmpty())
        return {};
    for (const ::Table *table : kind.subjects) {
        if (const Row *row = plan.findByCode(*table, code))
            return Subject{table, row->id};
    }
    const QString name = QString::fromLatin1(kind.name);
    if (kind.subjects.empty())
        throw Error(QCoreApplication::translate(
                        "Errors", "The document “%1” cannot be printed for “%2” only: leave the code out.")
                        .arg(name, code));
    throw Error(QCoreApplication::translate(
                    "Errors", "The document “%1” cannot be printed for “%2” only: the plan has no such row for it. "
                              "Check the code.")
                    .arg(name, code));
}

} // namespace

const std::vector<DocumentKind> &documentKinds()
{
    static const std::vector<DocumentKind> all = kinds();
    return all;
}

const DocumentKind *documentKind(const QString &name)
{
    const auto &all = documentKinds();
    const auto found =
        std::ranges::find_if(all, [&](const DocumentKind &kind) { return name == QLatin1String(kind.name); });
    return found == all.end() ? nullptr : &*found;
}

Document documentOf(const DocumentKind &kind, const Plan &plan, const Texts &texts, const PrintOptions &options,
                    const Progress &progress)
{
    using Numbering = ChapterWriter::Numbering;
    const bool isPlan = qstrcmp(kind.name, "plan") == 0;
    const Numbering numbering = kind.opening != Opening::Cover ? Numbering::Running
                                : isPlan                       ? Numbering::AfterCover
                                                               : Numbering::Book;
    ChapterWriter writer(plan, texts, options, numbering, subjectOf(kind, plan, options.only));
    Document document = documentFrame(writer, kind, options);
    if (kind.opening == Opening::Title)
        addTitle(writer, document);
    const Progress written = stretch(progress, 0, 1);
    for (size_t i = 0; i < kind.parts.size(); ++i) {
        written(double(i) / double(kind.parts.size()));
        kind.parts[i](writer);
    }
    document.blocks = writer.takeBlocks();
    dropDanglingLinks(document.blocks);
    return document;
}

Document planDocument(const Plan &plan, const Texts &texts, const PrintOptions &options, const Progress &progress)
{
    return documentOf(*documentKind(QStringLiteral("plan")), plan, texts, options, progress);
}

} // namespace print
