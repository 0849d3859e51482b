// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/contactcards.h"

#include "plan.h"

#include <map>

using namespace contentlines;

namespace {

/// One card after the other, in the words of `texts`.
class CardWriter
{
public:
    CardWriter(const Plan &plan, const Texts &texts, const ContactCardOptions &options)
        : m_plan(plan), m_texts(texts), m_options(options)
    {}

    void add(const Row &contact);
    QByteArray take() { return std::move(m_bytes); }

private:
    void line(const QByteArray &line) { m_bytes.append(folded(line)); }
    /// Left out when there is nothing to say, or nothing that may be said.
    void line(const QByteArray &name, const Field &field, const Row &contact);
    void name(const Row &contact);
    void organisation(const Row &contact);
    QString word(const char *source) const { return m_texts.text("Exchange", source); }
    QString note(const Row &contact) const;
    QStringList duties(const Row &contact) const;
    QStringList deputyships(const Row &contact) const;

    const Plan &m_plan;
    const Texts &m_texts;
    const ContactCardOptions &m_options;
    const tables::Contact &m_table = schema().contact;
    QByteArray m_bytes;
};

void CardWriter::add(const Row &contact)
{
    line("BEGIN:VCARD");
    line("VERSION:3.0");
    line("PRODID:-//Vigie//Vigie " VIGIE_VERSION "//EN");
    line("UID:urn:uuid:" + uid(m_plan, m_table, contact).toLatin1());
    name(contact);
    organisation(contact);
    line("TITLE", m_table.jobTitle, contact);
    line("TEL;TYPE=CELL,VOICE", m_table.phoneMobile, contact);
    line("TEL;TYPE=WORK,VOICE", m_table.phoneWork, contact);
    // Address books know no "backup"; as a private line it is kept and dialled by all of them.
    line("TEL;TYPE=HOME,VOICE", m_table.phoneBackup, contact);
    line("EMAIL;TYPE=INTERNET", m_table.email, contact);
    if (const QString kind = contact[m_table.kind]; !kind.isEmpty())
        line("CATEGORIES:" + escaped(m_texts.choice(m_table.kind, kind)));
    line("NOTE:" + escaped(note(contact)));
    if (m_options.writtenAt.isValid())
        line("REV:" + m_options.writtenAt.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1());
    line("END:VCARD");
}

void CardWriter::line(const QByteArray &name, const Field &field, const Row &contact)
{
    if (m_options.privateFields == PrivateFields::Hidden && field.has(FieldFlag::Private))
        return;
    const auto *text = std::get_if<QString>(&contact.value(field));
    const QString value = text ? oneLine(*text) : QString();
    if (!value.isEmpty())
        line(name + ':' + escaped(value));
}

/// A desk has no first and last name; without N some address books would show it without a name.
void CardWriter::name(const Row &contact)
{
    QString full = oneLine(m_plan.name(m_table, contact));
    if (full.isEmpty())
        full = oneLine(m_plan.code(m_table, contact));
    const QString last = oneLine(contact[m_table.lastName]);
    const QString first = oneLine(contact[m_table.firstName]);
    const bool hasName = !last.isEmpty() || !first.isEmpty();
    line("FN:" + escaped(full));
    line("N:" + (hasName ? escaped(last) + ';' + escaped(first) : escaped(full) + ';') + ";;;");
}

void CardWriter::organisation(const Row &contact)
{
    QString name = oneLine(contact[m_table.organisation]);
    const Row *provider = m_plan.find(schema().provider, contact[m_table.provider].value_or(0));
    if (name.isEmpty() && provider)
        name = oneLine((*provider)[schema().provider.name]);
    const QString team = oneLine(contact[m_table.team]);
    if (name.isEmpty() && team.isEmpty())
        return;
    line("ORG:" + escaped(name) + (team.isEmpty() ? QByteArray() : ';' + escaped(team)));
}

QString CardWriter::note(const Row &contact) const
{
    QStringList lines{word(QT_TRANSLATE_NOOP("Exchange", "Code %1")).arg(m_plan.code(m_table, contact))};
    lines += duties(contact);
    if (contact[m_table.available247].value_or(false))
        lines.append(m_texts.label(m_table.available247));
    if (const QString own = contact[m_table.note]; !own.isEmpty())
        lines.append(own);
    return lines.join(u'\n');
}

/// What the contact is in a crisis: roles held, roles to step into, providers to speak for.
QStringList CardWriter::duties(const Row &contact) const
{
    QStringList lines;
    const auto &role = schema().role;
    for (const Row *held : m_plan.referring(role.holder, contact.id))
        lines.append(word(QT_TRANSLATE_NOOP("Exchange", "Role: %1")).arg(m_plan.title(role, *held)));
    lines += deputyships(contact);
    const auto &provider = schema().provider;
    for (const Row *each : m_plan.referring(provider.emergencyContact, contact.id))
        lines.append(word(QT_TRANSLATE_NOOP("Exchange", "Emergency contact of %1")).arg(m_plan.title(provider, *each)));
    return lines;
}

/// In the order of the roles' codes: a contact's deputyships have no order of their own.
QStringList CardWriter::deputyships(const Row &contact) const
{
    const auto &role = schema().role;
    const auto &deputy = schema().deputy;
    std::map<QString, QString> lines;
    for (const Row *each : m_plan.referring(deputy.contact, contact.id)) {
        const Row *target = m_plan.find(role, (*each)[deputy.role].value_or(0));
        if (!target)
            continue;
        const QString title = m_plan.title(role, *target);
        const auto rank = (*each)[deputy.rank];
        //: %1 is a role, %2 whether the first, second … to step in
        const char *ranked = QT_TRANSLATE_NOOP("Exchange", "Deputy for %1, rank %2");
        const char *unranked = QT_TRANSLATE_NOOP("Exchange", "Deputy for %1");
        lines[(*target)[role.code]] =
            rank ? word(ranked).arg(title, QString::number(*rank)) : word(unranked).arg(title);
    }
    QStringList result;
    for (const auto &[code, line] : lines)
        result.append(line);
    return result;
}

bool hasLeft(const Row &contact, const QDate &at)
{
    const auto last = contact[schema().contact.activeTo];
    return last && at.isValid() && *last < at;
}

} // namespace

QByteArray contactCards(const Plan &plan, const Texts &texts, const ContactCardOptions &options)
{
    CardWriter writer(plan, texts, options);
    if (options.contacts) {
        for (const Id id : *options.contacts) {
            if (const Row *contact = plan.find(schema().contact, id))
                writer.add(*contact);
        }
        return writer.take();
    }
    for (const Row *contact : plan.each(schema().contact)) {
        if (!hasLeft(*contact, options.at))
            writer.add(*contact);
    }
    return writer.take();
}
