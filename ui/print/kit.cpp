// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/kit.h"

#include "exchange/contactcards.h"
#include "exchange/jsonwriter.h"
#include "exchange/rostercalendar.h"
#include "plan.h"
#include "print/chapterwriter.h"
#include "print/documentframe.h"
#include "print/documents.h"
#include "print/html.h"
#include "print/kitfolder.h"
#include "print/pdf.h"

#include <QRegularExpression>

namespace kit {

namespace {

using print::Progress;

/// A document that everybody gets, and what it is good for.
struct Common {
    const char *document;
    const char *use;
};
constexpr Common commons[] = {
    {"wall-chart", QT_TRANSLATE_NOOP("Print", "Hang it in the crisis room: who does what in the first hour")},
    {"reflex-cards", QT_TRANSLATE_NOOP("Print", "Act: one page per situation, steps to tick off")},
    {"directory", QT_TRANSLATE_NOOP("Print", "Find anybody’s number")},
    {"directory-folded", QT_TRANSLATE_NOOP("Print", "Keep in a wallet: print, then fold as it says on the sheet")},
    {"call-tree", QT_TRANSLATE_NOOP("Print", "Raise the alarm: who calls whom")},
    {"roster", QT_TRANSLATE_NOOP("Print", "Know who is on call")},
    {"plan", QT_TRANSLATE_NOOP("Print", "Look up everything else")},
    {"log-sheets", QT_TRANSLATE_NOOP("Print", "Write down what happens: blank sheets to copy")},
};

/// A file of the kit, made when its turn comes.
struct File {
    QString name;
    QString title;
    QString use;
    std::function<QByteArray(const Progress &)> make;
};

QString fileName(const QString &number, const QString &title, const char *suffix)
{
    static const QRegularExpression unsafe(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString safe = QString(title).replace(unsafe, QStringLiteral("-"));
    if (safe.endsWith(u'-'))
        safe.chop(1);
    constexpr int longest = 60;
    return number + u'_' + safe.left(longest) + QLatin1Char('.') + QLatin1String(suffix);
}

/// Everything that goes into the kit but its index.
class Contents
{
public:
    Contents(const Plan &plan, const publication::Edition &edition)
        : m_plan(plan), m_edition(edition), m_texts(edition.language, plan.texts().vocabulary())
    {}

    QList<File> files()
    {
        for (const Common &common : commons)
            addDocument(common.document, common.use);
        addContacts();
        addCalendar();
        const QString folder = word(QT_TRANSLATE_NOOP("Print", "One sheet per role"));
        for (const Row *role : m_plan.each(schema().role))
            addRole(folder, *role);
        return std::move(m_files);
    }

    QString word(const char *source) const { return m_texts.text("Print", source); }
    const Texts &texts() const { return m_texts; }

private:
    QString nextNumber() { return QStringLiteral("%1").arg(++m_number, 2, 10, QLatin1Char('0')); }

    std::function<QByteArray(const Progress &)> printed(const QString &document, const QString &only = {}) const
    {
        publication::Edition edition = m_edition;
        edition.document = document;
        edition.only = only;
        return [&plan = m_plan, edition](const Progress &progress) {
            return publication::document(plan, publication::Format::Pdf, edition, progress);
        };
    }

    void addDocument(const char *name, const char *use)
    {
        const print::DocumentKind *kind = print::documentKind(QString::fromLatin1(name));
        const QString title = word(kind->title);
        m_files.append({fileName(nextNumber(), title, "pdf"), title, word(use), printed(QString::fromLatin1(name))});
    }

    void addRole(const QString &folder, const Row &role)
    {
        const auto &table = schema().role;
        const QString name = m_plan.name(table, role);
        m_files.append({folder + u'/' + fileName(role[table.code], name, "pdf"), m_plan.title(table, role),
                        holders(role), printed(QStringLiteral("role-cards"), role[table.code])});
    }

    /// "Claire Morvan → Yannick Le Goff, Patrick Jouan": the holder, then the deputies, who look for the sheet too.
    QString holders(const Row &role) const
    {
        const auto &deputy = schema().deputy;
        QStringList deputies;
        for (const Row &row : m_plan.owned(deputy, role.id))
            deputies.append(m_plan.display(deputy.contact, row, m_texts));
        const QString holder = m_plan.display(schema().role.holder, role, m_texts);
        if (deputies.isEmpty())
            return holder;
        return QStringLiteral("%1 → %2").arg(holder.isEmpty() ? QStringLiteral("—") : holder,
                                             deputies.join(QStringLiteral(", ")));
    }

    PrivateFields privateFields() const
    {
        return m_edition.privateNumbers == print::PrivateNumbers::Shown ? PrivateFields::Shown : PrivateFields::Hidden;
    }

    void addContacts()
    {
        if (m_plan.count(schema().contact) == 0)
            return;
        const QString title = word(QT_TRANSLATE_NOOP("Print", "Contacts"));
        const ContactCardOptions options{m_edition.at, QDateTime::currentDateTime(), privateFields(), {}};
        m_files.append({fileName(nextNumber(), title, "vcf"), title,
                        word(QT_TRANSLATE_NOOP("Print", "Open on a telephone: it adds every contact of the plan")),
                        [&plan = m_plan, texts = m_texts, options](const Progress &) {
                            return contactCards(plan, texts, options);
                        }});
    }

    void addCalendar()
    {
        if (m_plan.count(schema().shift) == 0)
            return;
        const QString title = word(QT_TRANSLATE_NOOP("Print", "On-call calendar"));
        const RosterCalendarOptions options{
            m_edition.at, QDateTime::currentDateTime(), privateFields(), PastShifts::LeftOut, {}};
        m_files.append({fileName(nextNumber(), title, "ics"), title,
                        word(QT_TRANSLATE_NOOP("Print", "Open with a calendar: it adds the on-call periods to come")),
                        [&plan = m_plan, texts = m_texts, options](const Progress &) {
                            return rosterCalendar(plan, texts, options);
                        }});
    }

    const Plan &m_plan;
    publication::Edition m_edition;
    Texts m_texts;
    QList<File> m_files;
    int m_number = 0;
};

/// The page that says what is in the folder.
print::Document index(const Plan &plan, const Contents &contents, const QList<File> &files,
                      const publication::Edition &edition)
{
    print::PrintOptions options;
    options.at = edition.at;
    options.printedAt = QDateTime::currentDateTime();
    options.fingerprint = fingerprint(plan);
    options.purpose = edition.purpose;
    const print::DocumentKind kind{"kit", QT_TRANSLATE_NOOP("Print", "Crisis-day kit"), {}, print::Opening::Title};
    print::ChapterWriter writer(plan, contents.texts(), options, print::ChapterWriter::Numbering::Running);
    print::Document document = print::documentFrame(writer, kind, options);
    print::addTitle(writer, document);
    print::Table table;
    table.columns = {writer.column(QT_TRANSLATE_NOOP("Print", "File"), 2.4),
                     writer.column(QT_TRANSLATE_NOOP("Print", "What it is for"), 3)};
    QString folder;
    for (const File &file : files) {
        const QString in = file.name.contains(u'/') ? file.name.section(u'/', 0, 0) : QString();
        if (in != folder) {
            table.rows.append({.cells = {print::cellOf(in)}, .heading = true});
            folder = in;
        }
        print::Run name{.text = file.name.section(u'/', -1)};
        name.file = file.name;
        table.rows.append({.cells = {print::cellOf(print::Text{name}), print::cellOf(file.use)}});
    }
    writer.table(table);
    document.blocks = writer.takeBlocks();
    return document;
}

} // namespace

QStringList write(const Plan &plan, const QString &folder, const publication::Edition &edition,
                  const print::Progress &progress)
{
    Folder target(folder);
    Contents contents(plan, edition);
    const QList<File> files = contents.files();
    QStringList names;
    const double whole = double(files.size()) + 1;
    for (const File &file : files) {
        const double done = double(names.size());
        target.add(file.name, file.make(print::stretch(progress, done / whole, (done + 1) / whole)));
        names.append(file.name);
    }
    const print::Document page = index(plan, contents, files, edition);
    const QString name = fileName(QStringLiteral("00"), contents.word(QT_TRANSLATE_NOOP("Print", "Index")), "pdf");
    target.add(name, print::pdf(page));
    target.add(QStringLiteral("index.html"), print::html(page));
    if (progress)
        progress(1);
    target.finish();
    return QStringList{QStringLiteral("index.html"), name} + names;
}

} // namespace kit
