// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/publication.h"

#include "error.h"
#include "exchange/jsonwriter.h"
#include "plan.h"
#include "print/csv.h"
#include "print/documents.h"
#include "print/html.h"
#include "print/odt.h"
#include "print/pdf.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace publication {

namespace {

constexpr std::array suffixes{std::pair{Format::Pdf, "pdf"}, std::pair{Format::Odt, "odt"},
                              std::pair{Format::Html, "html"}, std::pair{Format::Csv, "csv"}};

const print::DocumentKind &kindOf(const QString &name)
{
    if (const print::DocumentKind *kind = print::documentKind(name))
        return *kind;
    throw Error(QCoreApplication::translate("Errors", "There is no document “%1”.").arg(name));
}

print::PrintOptions optionsOf(const Plan &plan, const Edition &edition)
{
    print::PrintOptions options;
    options.at = edition.at;
    options.printedAt = QDateTime::currentDateTime();
    options.fingerprint = fingerprint(plan);
    options.privateNumbers = edition.privateNumbers;
    options.purpose = edition.purpose;
    options.copy = edition.copy;
    options.only = edition.only;
    return options;
}

} // namespace

Edition usual(const Plan &plan, const QDate &at)
{
    Edition edition;
    edition.language = plan.texts().language();
    edition.at = at;
    return edition;
}

QByteArray document(const Plan &plan, Format format, const Edition &edition, const print::Progress &progress)
{
    constexpr double written = 0.2; // roughly: setting and painting pages takes the most
    const Texts texts(edition.language, plan.texts().vocabulary());
    const print::Document document = print::documentOf(kindOf(edition.document), plan, texts, optionsOf(plan, edition),
                                                       print::stretch(progress, 0, written));
    switch (format) {
    case Format::Odt: return print::odt(document);
    case Format::Html: return print::html(document);
    case Format::Csv: return print::csv(document);
    case Format::Pdf: break;
    }
    return print::pdf(document, print::stretch(progress, written, 1));
}

QString suffix(Format format)
{
    for (const auto &[which, name] : suffixes) {
        if (which == format)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<Format> formatOf(const QString &suffix)
{
    for (const auto &[which, name] : suffixes) {
        if (suffix == QLatin1String(name))
            return which;
    }
    return {};
}

QString fileName(const Plan &plan, Format format, const Edition &edition)
{
    static const QRegularExpression unsafe(QStringLiteral("[^\\p{L}\\p{N}._-]+"));
    const QString document = edition.document == QLatin1String("plan") ? QString() : edition.document;
    QStringList parts{plan.setting(schema().plan.code), document, edition.only, plan.setting(schema().plan.version),
                      languageCode(edition.language)};
    parts.removeAll(QString());
    const QString base = parts.join(u'_').replace(unsafe, QStringLiteral("-"));
    return base.left(80) + u'.' + suffix(format);
}

} // namespace publication
