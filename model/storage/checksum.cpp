// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checksum.h"

#include <QCryptographicHash>
#include <QList>
#include <QUuid>
#include <QtEndian>

#include <algorithm>

namespace {

const QByteArray marker = QByteArrayLiteral("vigie-sha256:");
constexpr qsizetype digitCount = 64;
constexpr qsizetype counterWidth = 10;

/// Where digits follow a marker. A text of the plan may spell a marker too: all are treated alike.
QList<qsizetype> places(const QByteArray &file)
{
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    QList<qsizetype> found;
    for (qsizetype at = file.indexOf(marker); at >= 0; at = file.indexOf(marker, at)) {
        at += marker.size();
        const auto first = file.begin() + at;
        if (file.size() - at > digitCount && std::all_of(first, first + digitCount, isDigit) &&
            file[at + digitCount] == ':')
            found << at;
    }
    return found;
}

QByteArray sum(const QByteArray &file, const QList<qsizetype> &places)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qsizetype done = 0;
    for (const qsizetype at : places) {
        hash.addData(QByteArrayView(file).sliced(done, at - done));
        hash.addData(QByteArray(digitCount, '0'));
        done = at + digitCount;
    }
    hash.addData(QByteArrayView(file).sliced(done));
    return hash.result().toHex();
}

quint32 recordedCounter(const QByteArray &file, qsizetype place)
{
    const qsizetype from = place + digitCount + 1;
    qsizetype to = from;
    while (to < file.size() && to - from < counterWidth && file[to] >= '0' && file[to] <= '9')
        ++to;
    return file.mid(from, to - from).toUInt();
}

quint32 changeCounter(const QByteArray &file)
{
    constexpr qsizetype offset = 24;
    return file.size() < offset + 4 ? 0 : qFromBigEndian<quint32>(file.constData() + offset);
}

} // namespace

Checksum::Checksum(const QByteArray &file)
{
    const QList<qsizetype> candidates = places(file);
    m_digits = sum(file, candidates);
    bool foreign = !candidates.isEmpty();
    for (const qsizetype at : candidates) {
        if (file.mid(at, digitCount) == m_digits)
            m_state = State::Whole;
        foreign = foreign && recordedCounter(file, at) != changeCounter(file);
    }
    if (m_state != State::Whole && foreign)
        m_state = State::Foreign;
}

QByteArray Checksum::placeholder()
{
    const QByteArray random = QUuid::createUuid().toRfc4122() + QUuid::createUuid().toRfc4122();
    return marker + random.toHex() + ':' + QByteArray(counterWidth, '0');
}

std::pair<qsizetype, QByteArray> Checksum::stamp(QByteArray &file, const QByteArray &placeholder)
{
    const qsizetype at = file.indexOf(placeholder);
    if (at < 0)
        return {at, {}};
    const qsizetype digits = at + marker.size();
    const QByteArray counter = QByteArray::number(changeCounter(file)).rightJustified(counterWidth, '0');
    file.replace(digits + digitCount + 1, counterWidth, counter);
    file.replace(digits, digitCount, sum(file, places(file)));
    return {at, file.mid(at, placeholder.size())};
}
