// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/paperjudgement.h"

#include "error.h"
#include "exchange/jsonreader.h"
#include "exchange/jsonwriter.h"
#include "plan.h"
#include "print/documents.h"
#include "storage/databasestore.h"

#include <QCoreApplication>

namespace print {

namespace {
QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

/// In the language of the program, as its sentences.
QString day(const QDate &date)
{
    return date.isValid() ? Texts(languageFromCode(QLocale().name())).date(date) : QStringLiteral("—");
}

/// "2, 4–7, 9": pages in rising order.
QString spans(const QList<qsizetype> &pages)
{
    QStringList result;
    for (qsizetype first = 0, next = 0; first < pages.size(); first = next) {
        next = first + 1;
        while (next < pages.size() && pages[next] == pages[next - 1] + 1)
            ++next;
        const QString from = QString::number(pages[first]);
        result.append(next == first + 1 ? from : from + u'–' + QString::number(pages[next - 1]));
    }
    return result.join(QStringLiteral(", "));
}

/// Collects sentences about one piece of paper.
class Judge
{
public:
    Judge(const PdfProof &proof, const QString &paper) : m_proof(proof), m_identity(proof.identity), m_paper(paper) {}

    void introduce()
    {
        const DocumentKind *kind = documentKind(m_identity.document);
        const QString document = kind ? QCoreApplication::translate("Print", kind->title) : m_identity.document;
        //: %1 a file, %2 a document ("Full plan"), %3 the code of a plan, %4 its title, %5 its version, %6 a date
        say(QCoreApplication::translate("Commands", "%1: %2 of the plan %3 “%4”, version %5, printed on %6.")
                .arg(m_paper, document, orDash(m_identity.planCode), orDash(m_identity.planTitle),
                     orDash(m_identity.version), day(m_identity.printedAt.date())));
        if (!m_identity.only.isEmpty())
            say(QCoreApplication::translate("Commands", "It is about %1 only.").arg(m_identity.only));
        say(QCoreApplication::translate("Commands", "Fingerprint of the content printed: %1")
                .arg(m_identity.fingerprint));
    }

    void judgePages()
    {
        if (m_proof.isAsWritten())
            return say(
                QCoreApplication::translate("Commands", "%n page(s), as written.", nullptr, int(m_proof.pagesFound)));
        if (m_proof.pagesWritten != m_proof.pagesFound)
            object(QCoreApplication::translate("Commands", "Pages written: %1, pages found: %2.")
                       .arg(m_proof.pagesWritten)
                       .arg(m_proof.pagesFound));
        if (const int count = int(m_proof.changedPages.size()))
            object(QCoreApplication::translate("Commands", "Not as written: page(s) %1.", nullptr, count)
                       .arg(spans(m_proof.changedPages)));
        if (const int count = int(m_proof.missingPages.size()))
            object(QCoreApplication::translate("Commands", "Missing: page(s) %1.", nullptr, count)
                       .arg(spans(m_proof.missingPages)));
        if (!m_proof.isInOrder)
            object(
                QCoreApplication::translate("Commands", "The pages do not stand in the order they were written in."));
    }

    void judgeData()
    {
        if (!m_proof.data)
            return say(QCoreApplication::translate("Commands", "No data are attached."));
        try {
            Plan inside(DatabaseStore::inMemory(schema().all()));
            importJson(inside, m_proof.data->bytes, {.unnamed = Unnamed::Go});
            const QString found = ::fingerprint(inside);
            if (found == m_identity.fingerprint)
                return say(
                    QCoreApplication::translate("Commands", "The data attached (%1) are those that were printed.")
                        .arg(m_proof.data->name));
            object(QCoreApplication::translate(
                       "Commands", "The data attached (%1) are not those that were printed: their fingerprint is %2")
                       .arg(m_proof.data->name, found));
        } catch (const Error &error) {
            object(QCoreApplication::translate("Commands", "The data attached (%1) cannot be read: %2")
                       .arg(m_proof.data->name, error.message().section(u'\n', 0, 0)));
        }
    }

    void judgePlan(const PlanAtHand &atHand)
    {
        const QString code = atHand.plan.setting(schema().plan.code);
        if (m_identity.fingerprint == ::fingerprint(atHand.plan))
            return say(QCoreApplication::translate("Commands", "It matches %1 as the plan is now.").arg(atHand.file));
        const QList<FrozenRevision> approved = atHand.plan.store().frozenRevisions();
        for (const FrozenRevision &revision : approved) {
            if (revision.fingerprint == m_identity.fingerprint)
                return judgeVersion(atHand, revision, approved.last());
        }
        if (code != m_identity.planCode)
            return object(QCoreApplication::translate("Commands", "It is not of %1, which is the plan %2.")
                              .arg(atHand.file, orDash(code)));
        object(QCoreApplication::translate(
                   "Commands", "It matches neither %1 as the plan is now nor an approved version of it: the plan has "
                               "changed since it was printed.")
                   .arg(atHand.file));
    }

    PaperJudgement result;

private:
    void judgeVersion(const PlanAtHand &atHand, const FrozenRevision &revision, const FrozenRevision &last)
    {
        //: %1 a version, %2 the file of a plan, %3 a date
        say(QCoreApplication::translate("Commands",
                                        "It matches version %1 of %2, approved on %3; the plan has changed since.")
                .arg(revision.version, atHand.file, day(revision.approvedOn)));
        if (revision.version != last.version)
            object(QCoreApplication::translate("Commands", "Version %1, approved on %2, has replaced it.")
                       .arg(last.version, day(last.approvedOn)));
    }

    void say(const QString &sentence) { result.sentences.append(sentence); }

    void object(const QString &sentence)
    {
        say(sentence);
        result.matches = false;
    }

    const PdfProof &m_proof;
    const PdfIdentity &m_identity;
    QString m_paper;
};
} // namespace

PaperJudgement judged(const PdfProof &proof, const QString &paper, const PlanAtHand *atHand)
{
    Judge judge(proof, paper);
    judge.introduce();
    judge.judgePages();
    judge.judgeData();
    if (atHand)
        judge.judgePlan(*atHand);
    return judge.result;
}

} // namespace print
