// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/contactcards.h"
#include "model/exchange/exchangeplan.h"
#include "plan.h"

namespace {

const QDateTime written(QDate(2026, 11, 22), QTime(13, 30), Qt::UTC);

ContactCardOptions options(PrivateFields privateFields = PrivateFields::Shown)
{
    return {.at = QDate(2026, 11, 22), .writtenAt = written, .privateFields = privateFields};
}

QByteArray cards(const Plan &plan, const ContactCardOptions &how = options(), Language language = Language::English)
{
    return contactCards(plan, Texts(language), how);
}

/// The lines as an address book reads them: unfolded, and each checked for its length and end.
QList<QByteArray> linesOf(const QByteArray &bytes)
{
    QList<QByteArray> lines;
    qsizetype start = 0;
    while (start < bytes.size()) {
        const qsizetype end = bytes.indexOf("\r\n", start);
        if (end < 0) {
            ADD_FAILURE() << "the last line does not end";
            break;
        }
        const QByteArray line = bytes.mid(start, end - start);
        EXPECT_LE(line.size(), 75);
        EXPECT_FALSE(line.contains('\n') || line.contains('\r')) << line.toStdString();
        EXPECT_TRUE(QString::fromUtf8(line).toUtf8() == line) << "a character was cut: " << line.toStdString();
        if (line.startsWith(' ') && !lines.isEmpty())
            lines.last().append(line.mid(1));
        else
            lines.append(line);
        start = end + 2;
    }
    return lines;
}

/// The parts of a value between unescaped separators, unescaped.
QStringList partsOf(const QString &value, QChar separator)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c == u'\\' && i + 1 < value.size())
            parts.last().append(value.at(++i) == u'n' ? QChar(u'\n') : value.at(i));
        else if (c == separator)
            parts.append(QString());
        else
            parts.last().append(c);
    }
    return parts;
}

/// The values of one card by property, as "TEL;TYPE=CELL,VOICE".
using Card = QMultiMap<QString, QString>;

QList<Card> read(const QByteArray &bytes)
{
    QList<Card> result;
    for (const QByteArray &line : linesOf(bytes)) {
        const qsizetype colon = line.indexOf(':');
        const QString name = QString::fromUtf8(line.left(colon));
        const QString value = QString::fromUtf8(line.mid(colon + 1));
        if (line == "BEGIN:VCARD")
            result.append(Card());
        else if (!result.isEmpty())
            result.last().insert(name, value);
    }
    return result;
}

QString text(const Card &card, const char *property)
{
    return partsOf(card.value(QString::fromLatin1(property)), QChar(0)).first();
}

QStringList parts(const Card &card, const char *property)
{
    return partsOf(card.value(QString::fromLatin1(property)), u';');
}

} // namespace

TEST(ContactCards, EveryContactOfTheExampleIsACardWithItsNumbers)
{
    const auto plan = planOf(exampleBytes());
    const QList<Card> all = read(cards(*plan));
    ASSERT_EQ(all.size(), plan->count(schema().contact));
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Row &contact = plan->rows(schema().contact).at(i);
        EXPECT_EQ(text(all.at(i), "FN"), plan->name(schema().contact, contact));
        EXPECT_EQ(text(all.at(i), "TEL;TYPE=CELL,VOICE"), contact[schema().contact.phoneMobile]);
        EXPECT_EQ(text(all.at(i), "TEL;TYPE=WORK,VOICE"), contact[schema().contact.phoneWork]);
        EXPECT_EQ(text(all.at(i), "EMAIL;TYPE=INTERNET"), contact[schema().contact.email]);
        EXPECT_EQ(text(all.at(i), "VERSION"), QStringLiteral("3.0"));
        EXPECT_EQ(text(all.at(i), "REV"), QStringLiteral("20261122T133000Z"));
        EXPECT_FALSE(parts(all.at(i), "N").first().isEmpty());
        EXPECT_EQ(parts(all.at(i), "N").size(), 5);
    }
}

TEST(ContactCards, ACardSaysWhatItsPersonIsInACrisis)
{
    const auto plan = planOf(exampleBytes());
    const QList<Card> french = read(cards(*plan, options(), Language::French));
    EXPECT_TRUE(text(french.at(0), "NOTE").startsWith(QStringLiteral("Code P01\n")));
    EXPECT_TRUE(text(french.at(0), "NOTE").contains(QStringLiteral("Directeur de crise")));
    EXPECT_EQ(parts(french.at(0), "ORG"),
              (QStringList{QStringLiteral("Ligne Claire Services"), QStringLiteral("Direction")}));
    EXPECT_EQ(text(french.at(0), "TITLE"), QStringLiteral("Directrice générale"));
    EXPECT_EQ(text(read(cards(*plan)).at(0), "CATEGORIES"), QStringLiteral("Staff"));
    const QString deputy = text(read(cards(*plan)).at(1), "NOTE");
    EXPECT_TRUE(deputy.contains(QStringLiteral("Deputy for RL01 · Directeur de crise, rank 1")))
        << deputy.toStdString();
}

TEST(ContactCards, PrivateNumbersStayAtHomeWhenAsked)
{
    const auto plan =
        planOf(quoted("{'contacts': [{'code': 'P1', 'first_name': 'Ann', 'last_name': 'Lee',"
                      "'phone_work': '01', 'phone_mobile': '02', 'phone_backup': '03', 'email': 'a@b'}]}"));
    EXPECT_EQ(text(read(cards(*plan)).at(0), "TEL;TYPE=HOME,VOICE"), QStringLiteral("03"));
    const QByteArray hidden = cards(*plan, options(PrivateFields::Hidden));
    EXPECT_EQ(text(read(hidden).at(0), "TEL;TYPE=WORK,VOICE"), QStringLiteral("01"));
    EXPECT_EQ(hidden.count("TEL"), 1);
    EXPECT_FALSE(hidden.contains("EMAIL"));
}

TEST(ContactCards, HostileTextIsOnlyText)
{
    const QString name = QStringLiteral("Lee; \\n, <b>\r\nEND:VCARD\r\nTEL:666\u202e\u0007") + QChar(0xd83d) +
                         QStringLiteral(" 李 مريم 🚒").repeated(900);
    auto plan = planOf(quoted("{'contacts': [{'code': 'P1'}]}"));
    const auto &table = schema().contact;
    const Id id = plan->rows(table).first().id;
    plan->setValue(table, id, table.lastName, name);
    plan->setValue(table, id, table.note, QStringLiteral("one\r\ntwo\u2028three; four"));
    plan->setValue(table, id, table.phoneWork, QStringLiteral("02\nTEL:666"));
    const QByteArray bytes = cards(*plan);
    const QList<Card> all = read(bytes);
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.first().count(QStringLiteral("END")), 1);
    EXPECT_FALSE(all.first().contains(QStringLiteral("TEL")));
    EXPECT_TRUE(parts(all.first(), "N").first().startsWith(QStringLiteral("Lee; \\n, <b> END:VCARD TEL:666")));
    EXPECT_TRUE(parts(all.first(), "N").first().endsWith(QStringLiteral("🚒 李 مريم 🚒")));
    EXPECT_EQ(text(all.first(), "NOTE"), QStringLiteral("Code P1\none\ntwo\nthree; four"));
    EXPECT_EQ(text(all.first(), "TEL;TYPE=WORK,VOICE"), QStringLiteral("02 TEL:666"));
}

TEST(ContactCards, ADeskAndANamelessContactStillHaveAName)
{
    const auto plan = planOf(quoted("{'contacts': [{'code': 'P1', 'is_person': false, 'organisation': 'Grid'},"
                                    "{'code': 'P2'}]}"));
    const QList<Card> all = read(cards(*plan));
    EXPECT_EQ(text(all.at(0), "FN"), QStringLiteral("Grid"));
    EXPECT_EQ(parts(all.at(0), "N").first(), QStringLiteral("Grid"));
    EXPECT_EQ(text(all.at(1), "FN"), QStringLiteral("P2"));
}

TEST(ContactCards, WhoHasLeftIsNotInTheDirectoryUnlessAskedFor)
{
    const auto plan = planOf(quoted("{'contacts': [{'code': 'P1', 'active_to': '2026-11-21'},"
                                    "{'code': 'P2', 'active_to': '2026-11-22'}]}"));
    EXPECT_EQ(read(cards(*plan)).size(), 1);
    ContactCardOptions both = options();
    both.contacts = QList<Id>{plan->findByCode(schema().contact, QStringLiteral("P2"))->id,
                              plan->findByCode(schema().contact, QStringLiteral("P1"))->id};
    EXPECT_EQ(text(read(cards(*plan, both)).at(1), "FN"), QStringLiteral("P1"));
    EXPECT_EQ(cards(*planOf("{}")), QByteArray());
}

TEST(ContactCards, TheSameContactKeepsItsIdentityAndOthersHaveAnother)
{
    const auto one = planOf(exampleBytes());
    const auto other = planOf(exampleBytes());
    EXPECT_EQ(cards(*one), cards(*other));
    QSet<QString> identities;
    for (const Card &card : read(cards(*one)))
        identities.insert(text(card, "UID"));
    EXPECT_EQ(identities.size(), one->count(schema().contact));
    const auto elsewhere = planOf(quoted("{'plan': {'code': 'X'}, 'contacts': [{'code': 'P01'}]}"));
    EXPECT_FALSE(identities.contains(text(read(cards(*elsewhere)).at(0), "UID")));
}
