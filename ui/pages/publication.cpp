// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/publication.h"

#include "forms/edits.h"

#include "exchange/jsonwriter.h"
#include "plan.h"
#include "print/html.h"
#include "print/odt.h"
#include "print/pdf.h"
#include "print/plandocument.h"

#include <QRegularExpression>

namespace publication {

Edition usual(const Plan &plan)
{
    return {plan.texts().language(), PrivateNumbers::Shown};
}

QByteArray fullPlan(const Plan &plan, Format format, const Edition &edition, const print::Progress &progress)
{
    constexpr double written = 0.2; // roughly: setting and painting pages takes the most
    const Texts texts(edition.language, plan.texts().vocabulary());
    print::PrintOptions options;
    options.at = edits::today(plan);
    options.printedAt = QDateTime::currentDateTime();
    options.fingerprint = fingerprint(plan);
    if (edition.privateNumbers == PrivateNumbers::Hidden)
        options.privateNumbers = print::PrivateNumbers::Hidden;
    const print::Document document = print::planDocument(plan, texts, options, print::stretch(progress, 0, written));
    switch (format) {
    case Format::Odt: return print::odt(document);
    case Format::Html: return print::html(document);
    case Format::Pdf: break;
    }
    return print::pdf(document, print::stretch(progress, written, 1));
}

QString suffix(Format format)
{
    switch (format) {
    case Format::Odt: return QStringLiteral("odt");
    case Format::Html: return QStringLiteral("html");
    case Format::Pdf: break;
    }
    return QStringLiteral("pdf");
}

QString fileName(const Plan &plan, Format format, const Edition &edition)
{
    static const QRegularExpression unsafe(QStringLiteral("[^\\p{L}\\p{N}._-]+"));
    QStringList parts{plan.setting(schema().plan.code), plan.setting(schema().plan.version),
                      languageCode(edition.language)};
    parts.removeAll(QString());
    const QString base = parts.join(u'_').replace(unsafe, QStringLiteral("-"));
    return base.left(80) + u'.' + suffix(format);
}

} // namespace publication
