// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchplans.h"

#include "exchange/jsonreader.h"
#include "largeplan.h"
#include "storage/store.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace {

QString folder()
{
    static const QTemporaryDir temporary;
    const QString named = qEnvironmentVariable("VIGIE_BENCH_PLANS");
    return named.isEmpty() ? temporary.path() : named;
}

void fill(Plan &plan, Sample sample)
{
    if (sample == Sample::Example) {
        QFile json(QStringLiteral(VIGIE_EXAMPLE));
        if (!json.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(json.fileName()));
        importJson(plan, json.readAll());
        return;
    }
    // Past Plan, which would note 150,000 rows in the history: a plan grows to that size in small steps.
    const Changes rows = largePlan(sample == Sample::Large ? 10000 : 300);
    plan.store().apply(rows, {0, QDateTime::currentDateTimeUtc(), {}, QStringLiteral("Made the large plan"), {}});
}

} // namespace

QString sampleFile(Sample sample)
{
    static const char *const names[] = {"example", "large", "printed"};
    const QString path = QStringLiteral("%1/%2.pca").arg(folder(), QLatin1String(names[static_cast<int>(sample)]));
    if (QFileInfo::exists(path))
        return path;
    const auto file = PlanFile::create(schema().all(), {});
    Plan plan(file->takeStore());
    fill(plan, sample);
    file->saveAs(path);
    file->discard();
    return path;
}

OpenSample::OpenSample(Sample sample)
    : m_file(PlanFile::open(sampleFile(sample), schema().all(), {})),
      m_plan(std::make_unique<Plan>(m_file->takeStore()))
{}

OpenSample::~OpenSample()
{
    m_file->discard();
}
