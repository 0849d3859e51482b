// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/zipfile.h"

#include "error.h"

#include <QCoreApplication>

#include <memory>
#include <zip.h>

namespace print {

namespace {
[[noreturn]] void fail(const char *reason)
{
    throw Error(QCoreApplication::translate("Errors", "The document could not be packed (%1). Print again.")
                    .arg(QString::fromUtf8(reason)));
}

void add(zip_t *archive, const ZipEntry &entry, time_t when)
{
    zip_source_t *source = zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
    const zip_int64_t index =
        source ? zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(source);
        fail(zip_strerror(archive));
    }
    const zip_int32_t method = entry.method == ZipEntry::Method::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    zip_set_file_compression(archive, zip_uint64_t(index), method, 0);
    zip_file_set_mtime(archive, zip_uint64_t(index), when, 0);
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0)
        fail(zip_error_strerror(zip_source_error(source)));
    QByteArray result(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, result.data(), stat.size);
    zip_source_close(source);
    if (read != zip_int64_t(stat.size))
        fail(zip_error_strerror(zip_source_error(source)));
    return result;
}
} // namespace

QByteArray zipped(const QList<ZipEntry> &entries, const QDateTime &when)
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> target(
        zip_source_buffer_create(nullptr, 0, 0, &error), &zip_source_free);
    if (!target)
        fail(zip_error_strerror(&error));
    zip_source_keep(target.get()); // the archive takes one reference, the reading below needs another
    std::unique_ptr<zip_t, decltype(&zip_discard)> archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error),
                                                           &zip_discard);
    if (!archive)
        fail(zip_error_strerror(&error));
    for (const ZipEntry &entry : entries)
        add(archive.get(), entry, time_t(when.toSecsSinceEpoch()));
    if (zip_close(archive.get()) < 0)
        fail(zip_strerror(archive.get()));
    static_cast<void>(archive.release()); // closed, and thereby gone
    return contentOf(target.get());
}

} // namespace print
