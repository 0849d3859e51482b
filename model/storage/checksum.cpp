// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checksum.h"

#include <QCryptographicHash>
#include <QList>
#include <QUuid>
#include <QtEndian>

#include <xxhash.h>

#include <algorithm>
#include <memory>

namespace {

constexpr qsizetype counterWidth = 10;

/// The bytes to sum, in pieces: those of the file, with zeros in the place of its digits.
using Pieces = QList<QByteArrayView>;

QByteArray xxh3(const Pieces &pieces)
{
    const std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state(XXH3_createState(), &XXH3_freeState);
    XXH3_128bits_reset(state.get());
    for (const QByteArrayView &piece : pieces)
        XXH3_128bits_update(state.get(), piece.data(), static_cast<size_t>(piece.size()));
    XXH128_canonical_t digest;
    XXH128_canonicalFromHash(&digest, XXH3_128bits_digest(state.get()));
    return QByteArray(reinterpret_cast<const char *>(digest.digest), sizeof digest.digest).toHex();
}

QByteArray sha256(const Pieces &pieces)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArrayView &piece : pieces)
        hash.addData(piece);
    return hash.result().toHex();
}

/// One way of summing: what marks its digits in a file, and how many there are.
struct Algorithm {
    QByteArray marker;
    qsizetype digitCount;
    QByteArray (*digits)(const Pieces &pieces);
};

const Algorithm current{QByteArrayLiteral("vigie-xxh3:"), 32, xxh3};
/// Of files of version 1.
const Algorithm former{QByteArrayLiteral("vigie-sha256:"), 64, sha256};

/// Where digits follow a marker. A text of the plan may spell a marker too: all are treated alike.
QList<qsizetype> places(const QByteArray &file, const Algorithm &algorithm)
{
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    const qsizetype count = algorithm.digitCount;
    QList<qsizetype> found;
    for (qsizetype at = file.indexOf(algorithm.marker); at >= 0; at = file.indexOf(algorithm.marker, at)) {
        at += algorithm.marker.size();
        const auto first = file.begin() + at;
        if (file.size() - at > count && std::all_of(first, first + count, isDigit) && file[at + count] == ':')
            found << at;
    }
    return found;
}

QByteArray sum(const QByteArray &file, const Algorithm &algorithm, const QList<qsizetype> &places)
{
    const QByteArray zeros(algorithm.digitCount, '0');
    Pieces pieces;
    qsizetype done = 0;
    for (const qsizetype at : places) {
        pieces << QByteArrayView(file).sliced(done, at - done) << zeros;
        done = at + algorithm.digitCount;
    }
    pieces << QByteArrayView(file).sliced(done);
    return algorithm.digits(pieces);
}

/// The change counter that was recorded behind the digits.
quint32 recordedCounter(const QByteArray &file, qsizetype from)
{
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
    bool isForeign = true;
    for (const Algorithm *algorithm : {&current, &former}) {
        const QList<qsizetype> candidates = places(file, *algorithm);
        if (candidates.isEmpty())
            continue;
        const qsizetype count = algorithm->digitCount;
        m_digits = sum(file, *algorithm, candidates);
        if (std::any_of(candidates.begin(), candidates.end(),
                        [&](qsizetype at) { return file.mid(at, count) == m_digits; })) {
            m_state = State::Whole;
            return;
        }
        isForeign = isForeign && std::all_of(candidates.begin(), candidates.end(), [&](qsizetype at) {
                        return recordedCounter(file, at + count + 1) != changeCounter(file);
                    });
    }
    if (m_digits.isEmpty())
        m_digits = sum(file, current, {});
    else if (isForeign)
        m_state = State::Foreign;
}

QByteArray Checksum::placeholder()
{
    return current.marker + QUuid::createUuid().toRfc4122().toHex() + ':' + QByteArray(counterWidth, '0');
}

std::pair<qsizetype, QByteArray> Checksum::stamp(QByteArray &file, const QByteArray &placeholder)
{
    const qsizetype at = file.indexOf(placeholder);
    if (at < 0)
        return {at, {}};
    const qsizetype digits = at + current.marker.size();
    const QByteArray counter = QByteArray::number(changeCounter(file)).rightJustified(counterWidth, '0');
    file.replace(digits + current.digitCount + 1, counterWidth, counter);
    file.replace(digits, current.digitCount, sum(file, current, places(file, current)));
    return {at, file.mid(at, placeholder.size())};
}
