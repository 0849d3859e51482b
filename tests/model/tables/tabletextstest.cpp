// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every table says of itself, in English and in French.

#include "everytable.h"
#include "texts/texts.h"

#include <QRegularExpression>
#include <QSet>

namespace {

/// Words that French shares with English; everything else must have a French of its own.
bool isTheSameInFrench(const QString &english)
{
    static const QSet<QString> shared{
        QStringLiteral("Absence"),       QStringLiteral("Absences"),
        QStringLiteral("Absent"),        QStringLiteral("Action"),
        QStringLiteral("Actions"),       QStringLiteral("action"),
        QStringLiteral("Activation"),    QStringLiteral("Application"),
        QStringLiteral("Cause"),         QStringLiteral("Certifications"),
        QStringLiteral("Clause"),        QStringLiteral("Clauses"),
        QStringLiteral("Code"),          QStringLiteral("Communication"),
        QStringLiteral("Conclusions"),   QStringLiteral("Contact"),
        QStringLiteral("Date"),          QStringLiteral("Description"),
        QStringLiteral("Document"),      QStringLiteral("Exclusions"),
        QStringLiteral("Horizon"),       QStringLiteral("Horizons"),
        QStringLiteral("Impact"),        QStringLiteral("Impossible"),
        QStringLiteral("Information"),   QStringLiteral("Intervention"),
        QStringLiteral("Interventions"), QStringLiteral("Message"),
        QStringLiteral("Messages"),      QStringLiteral("Normative"),
        QStringLiteral("Note"),          QStringLiteral("Notification"),
        QStringLiteral("Observation"),   QStringLiteral("Organisation"),
        QStringLiteral("Participant"),   QStringLiteral("Participants"),
        QStringLiteral("Phase"),         QStringLiteral("Plan"),
        QStringLiteral("Position"),      QStringLiteral("Public"),
        QStringLiteral("Question"),      QStringLiteral("Radio"),
        QStringLiteral("SMS"),           QStringLiteral("Satisfaction"),
        QStringLiteral("Secret"),        QStringLiteral("Simulation"),
        QStringLiteral("Site"),          QStringLiteral("Source"),
        QStringLiteral("Stock"),         QStringLiteral("Support"),
        QStringLiteral("Transport"),     QStringLiteral("Validation"),
        QStringLiteral("Version"),       QStringLiteral("licences"),
        QStringLiteral("min"),           QStringLiteral("mobiles"),
        QStringLiteral("points"),        QStringLiteral("Guadeloupe"),
        QStringLiteral("Martinique"),    QStringLiteral("Mayotte"),
    };
    // Time zones ("Europe/Paris"), references to a law ("DORA art. 30(2)(b)"), signs ("%").
    static const QRegularExpression proper(QStringLiteral("^([A-Z][a-z]+/[A-Z][a-z]+|DORA .*|[^A-Za-z]+)$"));
    return shared.contains(english) || proper.match(english).hasMatch();
}

/// Every text of the table that people read, with a name for the message.
QList<std::pair<QString, const char *>> textsOf(const Table &table)
{
    QList<std::pair<QString, const char *>> all{{QStringLiteral("label"), table.options().label},
                                                {QStringLiteral("plural"), table.options().plural},
                                                {QStringLiteral("purpose"), table.options().purpose}};
    for (const Field *field : table.fields()) {
        all.append({field->name(), field->label()});
        all.append({field->name() + QStringLiteral(" help"), field->options().help});
        all.append({field->name() + QStringLiteral(" section"), field->section()});
        all.append({field->name() + QStringLiteral(" unit"), field->options().unit});
        for (const Choice &choice : field->options().choices)
            all.append({field->name() + u' ' + QLatin1String(choice.key), choice.label});
        for (const char *suggestion : field->options().suggestions)
            all.append({field->name() + QStringLiteral(" suggestion"), suggestion});
    }
    return all;
}

} // namespace

TEST_P(EveryTable, SaysWhatItIsAndWhatItsFieldsMean)
{
    EXPECT_STRNE(table().options().label, "");
    EXPECT_STRNE(table().options().plural, "");
    EXPECT_STRNE(table().options().purpose, "");
    for (const Field *field : table().fields()) {
        const std::string name = field->name().toStdString();
        EXPECT_STRNE(field->label(), "") << name;
        for (const Choice &choice : field->options().choices)
            EXPECT_STRNE(choice.label, "") << name << " " << choice.key;
        const bool listed = !field->options().choices.empty();
        EXPECT_EQ(listed, field->kind() == Kind::Choice || (field->kind() == Kind::Integer && listed)) << name;
        const QString help = QString::fromUtf8(field->options().help);
        if (!help.isEmpty()) {
            EXPECT_TRUE(help.endsWith(u'.') || help.endsWith(u'?')) << name << ": " << help.toStdString();
        }
        EXPECT_NE(help, QString::fromUtf8(field->label())) << name << ": help that repeats the label helps nobody";
    }
    const QString purpose = QString::fromUtf8(table().options().purpose);
    EXPECT_TRUE(purpose.endsWith(u'.') || purpose.endsWith(u'?')) << purpose.toStdString();
}

TEST_P(EveryTable, SpeaksFrench)
{
    const Texts french(Language::French);
    const Texts english(Language::English);
    for (const auto &[what, source] : textsOf(table())) {
        const QString original = QString::fromUtf8(source);
        EXPECT_EQ(english.text("Schema", source).toStdString(), original.toStdString());
        if (original.isEmpty() || isTheSameInFrench(original))
            continue;
        EXPECT_NE(french.text("Schema", source).toStdString(), original.toStdString()) << what.toStdString();
    }
}

TEST_P(EveryTable, SpeaksTheFrenchOfTypesetters)
{
    const Texts french(Language::French);
    static const QRegularExpression loose(QStringLiteral("[ \\w][;!?]|[^\\x{00a0}\\d]:|'|« |[ \\w]»"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    for (const auto &[what, source] : textsOf(table())) {
        const QString text = french.text("Schema", source);
        if (text == QString::fromUtf8(source))
            continue; // SpeaksFrench says so
        EXPECT_FALSE(loose.match(text).hasMatch()) << what.toStdString() << ": " << text.toStdString();
    }
}
