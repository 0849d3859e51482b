// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "texts/texts.h"

#include "error.h"
#include "fieldcheck.h"
#include "tables/schema.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

const Texts &english()
{
    static const Texts texts(Language::English);
    return texts;
}

const Texts &french()
{
    static const Texts texts(Language::French);
    return texts;
}

/// What the field makes of it; the sentence of the refusal if it makes nothing of it.
Value typed(const Texts &texts, const Field &field, const char *text)
{
    try {
        return texts.parse(field, QString::fromUtf8(text));
    } catch (const Error &error) {
        return QStringLiteral("refused: ") + error.message();
    }
}

bool isRefused(const Texts &texts, const Field &field, const char *text)
{
    const Value value = typed(texts, field, text);
    const auto *sentence = std::get_if<QString>(&value);
    return sentence && sentence->startsWith(QLatin1String("refused: "));
}

const Field &duration()
{
    return schema().function.rto;
}

const Field &percent()
{
    return schema().function.mbco;
}

const Field &money()
{
    return schema().solution.yearlyCost;
}

const Field &number()
{
    return schema().measurement.value;
}

const Field &date()
{
    return schema().function.biaOn;
}

const Field &moment()
{
    return schema().shift.start;
}

const Field &timeOfDay()
{
    return schema().window.start;
}

/// The text with every kind of space as a plain one.
std::string plain(QString text)
{
    return text.replace(QChar(0x202F), u' ').replace(QChar(0x00A0), u' ').toStdString();
}

} // namespace

TEST(Texts, ReadsDurationsAsPeopleTypeThem)
{
    const std::pair<const char *, qint64> known[] = {
        {"0", 0},           {"0 min", 0},       {"90", 90},        {"90 min", 90},    {"90min", 90},
        {"90 mn", 90},      {"4 h", 240},       {"4h", 240},       {"1h30", 90},      {"1 h 30", 90},
        {"1h30min", 90},    {"1:30", 90},       {"0:05", 5},       {"36:00", 2160},   {"1,5 h", 90},
        {"1.5 h", 90},      {"0,5 j", 720},     {"2 d", 2880},     {"2 days", 2880},  {"1 d 12 h", 2160},
        {"1 j 12 h", 2160}, {"2 jours", 2880},  {"1 week", 10080}, {"2 sem", 20160},  {"2 semaines", 20160},
        {"1 J 12 H", 2160}, {"  4   h  ", 240}, {"1d12h30", 2190}, {"3 heures", 180}, {"1 hour", 60},
    };
    for (const auto &[text, minutes] : known) {
        EXPECT_EQ(typed(english(), duration(), text), Value(minutes)) << text;
        EXPECT_EQ(typed(french(), duration(), text), Value(minutes)) << text;
    }
    EXPECT_EQ(typed(french(), duration(), "4\u00A0h"), Value(qint64(240)));
    EXPECT_EQ(typed(french(), duration(), "1\u00A0j\u00A012\u00A0h"), Value(qint64(2160)));
}

TEST(Texts, RefusesWhatIsNoDuration)
{
    for (const char *text : {"soon",
                             "h",
                             "-5",
                             "-4 h",
                             "4 x",
                             "2 d 3",
                             "1:75",
                             "1:2:3",
                             "4 h et demie",
                             "1h30x",
                             "∞",
                             "4 5",
                             "90 min 5",
                             "1 440",
                             "1,000 min",
                             "1.000 h",
                             "99999999999999999999",
                             "999999999 w",
                             "1,2,3 h",
                             "<b>4 h</b>"}) {
        EXPECT_TRUE(isRefused(english(), duration(), text)) << text;
        EXPECT_TRUE(isRefused(french(), duration(), text)) << text;
    }
    const Value sentence = typed(english(), duration(), "soon");
    EXPECT_THAT(std::get<QString>(sentence).toStdString(), testing::HasSubstr("“soon”"));
}

TEST(Texts, WritesDurationsInTheReadersUnits)
{
    EXPECT_EQ(plain(english().duration(0)), "0 min");
    EXPECT_EQ(plain(english().duration(90)), "1 h 30 min");
    EXPECT_EQ(plain(english().duration(240)), "4 h");
    EXPECT_EQ(plain(english().duration(2160)), "1 d 12 h");
    EXPECT_EQ(plain(french().duration(2160)), "1 j 12 h");
    EXPECT_EQ(plain(french().duration(43200)), "30 j");
    EXPECT_EQ(plain(french().duration(1441)), "1 j 1 min");
    EXPECT_EQ(english().duration(2160), QStringLiteral("1\u00A0d 12\u00A0h")) << "no line ends between number and unit";
}

TEST(Texts, ReadsBackEveryDurationThatItWrites)
{
    for (qint64 minutes : {0, 1, 59, 60, 61, 90, 240, 1439, 1440, 1441, 2160, 10080, 43200, 525600}) {
        for (const Texts *texts : {&english(), &french()})
            EXPECT_EQ(texts->parse(duration(), texts->duration(minutes)), Value(minutes)) << minutes;
    }
}

TEST(Texts, ReadsDatesDayFirstOrAsIso)
{
    for (const char *text : {"2026-12-31", "31/12/2026", "31.12.2026", "31-12-2026", "31/12/26", " 31 / 12 / 2026 "}) {
        const bool spaced = QString::fromUtf8(text).contains(QLatin1String(" / "));
        EXPECT_EQ(isRefused(french(), date(), text), spaced) << text;
        if (!spaced) {
            EXPECT_EQ(typed(english(), date(), text), Value(QStringLiteral("2026-12-31"))) << text;
        }
    }
    EXPECT_EQ(typed(english(), date(), "3/4/2026"), Value(QStringLiteral("2026-04-03")));
    EXPECT_EQ(typed(english(), date(), "31 Dec 2026"), Value(QStringLiteral("2026-12-31")));
    EXPECT_EQ(typed(english(), date(), "31 December 2026"), Value(QStringLiteral("2026-12-31")));
    EXPECT_EQ(typed(french(), date(), "31 décembre 2026"), Value(QStringLiteral("2026-12-31")));
    EXPECT_EQ(typed(french(), date(), "29/02/2028"), Value(QStringLiteral("2028-02-29")));
    for (const char *text : {"29/02/2026", "2026-13-01", "32/01/2026", "yesterday", "2026", "0", "1/1/1/1"})
        EXPECT_TRUE(isRefused(french(), date(), text)) << text;
}

TEST(Texts, WritesDatesInTheReadersOrder)
{
    const Value value = QStringLiteral("2026-10-12");
    EXPECT_EQ(french().format(date(), value), QStringLiteral("12/10/2026"));
    EXPECT_EQ(english().format(date(), value), QStringLiteral("12 Oct 2026"));
    for (const Texts *texts : {&english(), &french()})
        EXPECT_EQ(texts->parse(date(), texts->format(date(), value)), value);
}

TEST(Texts, ReadsMomentsWithAndWithoutTheTime)
{
    EXPECT_EQ(typed(french(), moment(), "12/10/2026 08:30"), Value(QStringLiteral("2026-10-12T08:30")));
    EXPECT_EQ(typed(french(), moment(), "12/10/2026 8h30"), Value(QStringLiteral("2026-10-12T08:30")));
    EXPECT_EQ(typed(english(), moment(), "2026-10-12T08:30"), Value(QStringLiteral("2026-10-12T08:30")));
    EXPECT_EQ(typed(english(), moment(), "12 Oct 2026 08:30"), Value(QStringLiteral("2026-10-12T08:30")));
    EXPECT_EQ(typed(english(), moment(), "2026-10-12"), Value(QStringLiteral("2026-10-12T00:00")));
    EXPECT_EQ(typed(english(), moment(), "12 Oct 2026"), Value(QStringLiteral("2026-10-12T00:00")));
    EXPECT_EQ(typed(french(), moment(), "12 octobre 2026"), Value(QStringLiteral("2026-10-12T00:00")));
    EXPECT_EQ(typed(french(), moment(), "12 octobre 2026 9 h 30"), Value(QStringLiteral("2026-10-12T09:30")));
    EXPECT_EQ(typed(french(), moment(), "12/10/2026  9h"), Value(QStringLiteral("2026-10-12T09:00")));
    EXPECT_TRUE(isRefused(english(), moment(), "2026-10-12 25:00"));
    EXPECT_TRUE(isRefused(english(), moment(), "2026-10-12 9:5"));
    EXPECT_TRUE(isRefused(english(), moment(), "12 Oct"));
    EXPECT_TRUE(isRefused(english(), moment(), "08:30"));
    const Value value = QStringLiteral("2026-10-12T08:30");
    for (const Texts *texts : {&english(), &french()})
        EXPECT_EQ(texts->parse(moment(), texts->format(moment(), value)), value);
}

TEST(Texts, ReadsTimesUpToMidnightAtTheEndOfTheDay)
{
    EXPECT_EQ(typed(french(), timeOfDay(), "24:00"), Value(QStringLiteral("24:00")));
    EXPECT_EQ(typed(french(), timeOfDay(), "0:00"), Value(QStringLiteral("00:00")));
    EXPECT_EQ(typed(french(), timeOfDay(), "8:05"), Value(QStringLiteral("08:05")));
    EXPECT_EQ(typed(french(), timeOfDay(), "8h30"), Value(QStringLiteral("08:30")));
    EXPECT_EQ(typed(french(), timeOfDay(), "8 h"), Value(QStringLiteral("08:00")));
    for (const char *text : {"24:01", "25:00", "08:60", "8", "noon", "-1:00", "8:5"})
        EXPECT_TRUE(isRefused(french(), timeOfDay(), text)) << text;
}

TEST(Texts, ReadsAndWritesMoneyAndPercents)
{
    EXPECT_EQ(plain(french().format(money(), qint64(18000))), "18 000 €");
    EXPECT_EQ(plain(english().format(money(), qint64(18000))), "€18,000");
    EXPECT_EQ(plain(french().format(percent(), qint64(60))), "60 %");
    EXPECT_EQ(plain(english().format(percent(), qint64(60))), "60%");
    for (const char *text : {"18000", "18 000", "18 000 €", "18\u202F000\u00A0€"})
        EXPECT_EQ(typed(french(), money(), text), Value(qint64(18000))) << text;
    for (const char *text : {"18000", "18,000", "€18,000"})
        EXPECT_EQ(typed(english(), money(), text), Value(qint64(18000))) << text;
    EXPECT_EQ(typed(french(), percent(), "60 %"), Value(qint64(60)));
    EXPECT_EQ(typed(english(), percent(), "60%"), Value(qint64(60)));
    for (const char *text : {"12.5", "many", "nan", "inf", "1e400", "1e17", "0x10"})
        EXPECT_TRUE(isRefused(english(), money(), text)) << text;
    EXPECT_TRUE(isRefused(french(), money(), "12,50"));
}

TEST(Texts, ReadsNumbersWithTheReadersCommaOrAPoint)
{
    EXPECT_EQ(typed(french(), number(), "99,5"), Value(99.5));
    EXPECT_EQ(typed(french(), number(), "99.5"), Value(99.5));
    EXPECT_EQ(typed(french(), number(), "-3"), Value(-3.0));
    EXPECT_EQ(typed(english(), number(), "1,234.5"), Value(1234.5));
    EXPECT_EQ(plain(french().format(number(), 99.5)), "99,5");
    EXPECT_EQ(plain(english().format(number(), 99.5)), "99.5");
    EXPECT_EQ(plain(english().format(number(), 0.1 + 0.2)), "0.3");
    EXPECT_TRUE(isRefused(english(), number(), "infinity"));
}

TEST(Texts, GuessesNoThousandFromAPointInFrench)
{
    for (const char *text : {"1.000", "12.500", "1.000.000", "1.000,5", "-1.000"})
        EXPECT_TRUE(isRefused(french(), number(), text)) << text;
    EXPECT_TRUE(isRefused(french(), money(), "18.000"));
    EXPECT_TRUE(isRefused(french(), money(), "18.000 €"));
    EXPECT_EQ(typed(french(), money(), "1 000"), Value(qint64(1000)));
    EXPECT_EQ(typed(french(), number(), "1 000,5"), Value(1000.5));
    EXPECT_EQ(typed(french(), number(), "0,125"), Value(0.125));
    EXPECT_EQ(typed(french(), number(), "1000.5"), Value(1000.5));
    EXPECT_EQ(typed(english(), number(), "1,000"), Value(1000.0));
    EXPECT_EQ(typed(english(), number(), "1.125"), Value(1.125));
}

TEST(Texts, SaysNothingForNothingAndZeroForZero)
{
    for (const Table *table : schema().all()) {
        for (const Field *field : table->fields()) {
            EXPECT_EQ(english().format(*field, Value()), QString());
            if (field->kind() != Kind::LongText) {
                EXPECT_EQ(english().parse(*field, QStringLiteral("  ")), Value()) << field->name().toStdString();
            }
        }
    }
    EXPECT_EQ(plain(english().format(duration(), qint64(0))), "0 min");
    EXPECT_EQ(plain(english().format(percent(), qint64(0))), "0%");
    EXPECT_EQ(english().format(schema().resource.personalData, qint64(0)), QStringLiteral("No"));
}

TEST(Texts, NamesChoicesAndShowsAKeyItDoesNotKnow)
{
    const Field &need = schema().functionResource.need;
    EXPECT_EQ(english().format(need, QStringLiteral("essential")), QStringLiteral("Essential"));
    EXPECT_EQ(english().choice(need, QStringLiteral("later")), QStringLiteral("later"));
    EXPECT_EQ(english().format(schema().surveyItem.severity, qint64(4)), QStringLiteral("4 Critical"));
}

TEST(Texts, ReadsCodesWithAnySeparator)
{
    const Field &countries = schema().contract.dataLocations;
    const Value expected = QStringList{QStringLiteral("FR"), QStringLiteral("BE")};
    for (const char *text : {"FR, BE", "fr be", "FR;BE", " FR ,, BE "})
        EXPECT_EQ(typed(english(), countries, text), expected) << text;
    EXPECT_EQ(english().format(countries, expected), QStringLiteral("FR, BE"));
}

TEST(Texts, KnowsTheLanguageOfACode)
{
    EXPECT_EQ(languageFromCode(QStringLiteral("fr")), Language::French);
    EXPECT_EQ(languageFromCode(QStringLiteral("fr_CA")), Language::French);
    EXPECT_EQ(languageFromCode(QStringLiteral("en_US")), Language::English);
    EXPECT_EQ(languageFromCode(QStringLiteral("de")), Language::English);
    EXPECT_EQ(languageCode(Language::French), QStringLiteral("fr"));
}

TEST(Texts, SpeaksTheVocabularyOfThePlan)
{
    const Field &mtpd = schema().function.mtpd;
    const Field &rto = schema().function.rto;
    const QString usual = QStringLiteral("dmia_is_mtpd"), systems = QStringLiteral("dmia_is_rto");
    EXPECT_THAT(Texts(Language::French, usual).label(mtpd).toStdString(), testing::HasSubstr("DMIA"));
    EXPECT_THAT(Texts(Language::French, systems).label(rto).toStdString(), testing::HasSubstr("DMIA"));
    EXPECT_THAT(Texts(Language::French, systems).label(mtpd).toStdString(), testing::Not(testing::HasSubstr("DMIA")));
    const QString iso = QStringLiteral("iso");
    EXPECT_THAT(Texts(Language::French, iso).label(mtpd).toStdString(), testing::Not(testing::HasSubstr("DMIA")));
    EXPECT_EQ(Texts(Language::English, systems).label(rto), Texts(Language::English, usual).label(rto));
}
