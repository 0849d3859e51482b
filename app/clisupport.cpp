// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clisupport.h"

#include "plan.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace {

/// Texts of a plan must not steer the terminal they are printed on.
QByteArray harmless(QString line)
{
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return line.toUtf8() + '\n';
}

void put(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

} // namespace

namespace cli {

Format formatOf(const std::string &name)
{
    return name == "json" ? Format::Json : Format::Text;
}

QString argument(const std::string &argument)
{
    return QString::fromStdString(argument);
}

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

QString suffixOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

QString authorOf(const std::string &asked)
{
    return asked.empty() ? qEnvironmentVariable("USER") : argument(asked);
}

const Table *tableOf(const std::string &name)
{
    const QString wanted = argument(name);
    if (wanted.isEmpty())
        return nullptr;
    for (const Table *table : schema().all()) {
        if (!table->isOwned() && (table->jsonName() == wanted || table->name() == wanted))
            return table;
    }
    throw Error(
        QCoreApplication::translate("Errors", "There is no table “%1”: “vigie-cli schema” lists them.").arg(wanted));
}

Texts textsFor(const Plan &plan, const std::string &language)
{
    return language.empty() ? plan.texts() : Texts(languageFromCode(argument(language)), plan.texts().vocabulary());
}

QDate today(const Plan &plan, const std::string &at)
{
    if (at.empty())
        return plan.setting(schema().plan.referenceDate).value_or(QDate::currentDate());
    const QDate date = QDate::fromString(argument(at), Qt::ISODate);
    if (!date.isValid())
        throw Error(
            QCoreApplication::translate("Errors", "“%1” is not a date; write it as 2026-12-31.").arg(argument(at)));
    return date;
}

QByteArray read(const QString &path, qint64 most)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw Error(
            QCoreApplication::translate("Errors", "“%1” cannot be read: check the name and the right to read it.")
                .arg(fileName(path)));
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        throw Error(QCoreApplication::translate("Errors", "“%1” cannot be read to its end.").arg(fileName(path)));
    return bytes;
}

void write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(QCoreApplication::translate("Errors",
                                                "“%1” cannot be written: check that its folder exists, may be written "
                                                "and has room.")
                        .arg(path));
}

void print(const QString &line)
{
    put(stdout, harmless(line));
}

void print(const QByteArray &bytes)
{
    put(stdout, bytes);
}

void complain(const QString &sentence)
{
    put(stderr, harmless(sentence));
}

} // namespace cli
