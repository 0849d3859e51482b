// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/kitfolder.h"

#include "error.h"
#include "print/output.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>

namespace kit {

namespace {

const QString sumsName = QStringLiteral("SHA256SUMS.txt");
constexpr int hashDigits = 64;

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Error unwritable(const QString &path)
{
    return Error(QCoreApplication::translate(
                     "Errors", "The folder %1 cannot be written: check that it may be, and that there is room.")
                     .arg(shown(path)));
}

/// What desktops leave in every folder that was looked at.
bool isDesktopLitter(const QString &name)
{
    static const QStringList litter{QStringLiteral(".DS_Store"), QStringLiteral("Thumbs.db"),
                                    QStringLiteral("desktop.ini"), QStringLiteral(".directory")};
    return litter.contains(name) || name.startsWith(QLatin1String("._"));
}

/// What systems keep at the root of a memory stick.
bool isSystemFolder(const QString &name)
{
    static const QStringList folders{QStringLiteral("System Volume Information"),
                                     QStringLiteral("lost+found"),
                                     QStringLiteral(".Trashes"),
                                     QStringLiteral(".fseventsd"),
                                     QStringLiteral(".Spotlight-V100"),
                                     QStringLiteral("$RECYCLE.BIN")};
    return folders.contains(name) || name.startsWith(QLatin1String(".Trash-"));
}

} // namespace

Folder::Folder(const QString &path) : m_path(QDir(path).absolutePath()), m_isNew(!QDir(path).exists())
{
    if (!m_isNew)
        checkForeign(filesOfKit());
    if (!QDir().mkpath(m_path))
        throw unwritable(m_path);
    m_gathered = std::make_unique<QTemporaryDir>(m_path + QStringLiteral("/.vigie-kit-XXXXXX"));
    if (!m_gathered->isValid()) {
        if (m_isNew)
            QDir().rmdir(m_path);
        throw unwritable(m_path);
    }
}

Folder::~Folder()
{
    m_gathered.reset();
    if (m_isNew)
        QDir().rmdir(m_path); // does nothing unless it is empty
}

QStringList Folder::filesOfKit() const
{
    QFile file(m_path + u'/' + sumsName);
    QStringList names;
    if (!file.open(QIODevice::ReadOnly))
        return names;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        names.append(line.mid(hashDigits + 2));
    return names + QStringList{sumsName};
}

void Folder::checkForeign(const QStringList &ours) const
{
    const QDir folder(m_path);
    QDirIterator files(m_path, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = folder.relativeFilePath(files.next());
        if (ours.contains(name) || isDesktopLitter(files.fileName()) || isSystemFolder(name.section(u'/', 0, 0)))
            continue;
        throw Error(QCoreApplication::translate(
                        "Errors", "The folder %1 holds “%2”, which is no part of a kit: choose an empty folder.")
                        .arg(shown(m_path), name));
    }
}

void Folder::add(const QString &name, const QByteArray &bytes)
{
    const QString path = m_gathered->filePath(name);
    if (!QDir().mkpath(path.section(u'/', 0, -2)))
        throw unwritable(m_path);
    print::save(bytes, path);
    m_sums.insert(name, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void Folder::removeOld() const
{
    QDir folder(m_path);
    for (const QString &name : filesOfKit()) {
        if (name.isEmpty() || !QDir::isRelativePath(name) || name.contains(QLatin1String("..")))
            continue;
        folder.remove(name);
        if (const QString inside = name.section(u'/', 0, -2); !inside.isEmpty())
            folder.rmdir(inside); // does nothing unless it was the last in it
    }
}

void Folder::finish()
{
    removeOld();
    QByteArray sums;
    QDir folder(m_path);
    for (auto file = m_sums.cbegin(); file != m_sums.cend(); ++file) {
        const QString directory = file.key().section(u'/', 0, -2);
        if (!directory.isEmpty() && !folder.mkpath(directory))
            throw unwritable(m_path);
        if (!QFile::rename(m_gathered->filePath(file.key()), folder.filePath(file.key())))
            throw unwritable(m_path);
        sums += file.value() + "  " + file.key().toUtf8() + '\n';
    }
    print::save(sums, folder.filePath(sumsName));
    m_isNew = false;
}

} // namespace kit
