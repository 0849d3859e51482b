// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "excerpt.h"

#include <algorithm>

namespace revisions {

namespace {

/// Characters shown around what differs: about a dozen words.
constexpr qsizetype around = 60;
const QString gap = QStringLiteral("…");

qsizetype commonStart(const QString &a, const QString &b)
{
    const auto [end, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return end - a.begin();
}

qsizetype commonEnd(const QString &a, const QString &b, qsizetype from)
{
    const qsizetype most = std::min(a.size(), b.size()) - from;
    qsizetype count = 0;
    while (count < most && a.at(a.size() - 1 - count) == b.at(b.size() - 1 - count))
        ++count;
    return count;
}

/// The beginning of the word in which `at` lies, if one begins not too far before; never inside a character.
qsizetype wordStart(const QString &text, qsizetype at)
{
    const qsizetype least = std::max<qsizetype>(0, at - around);
    for (qsizetype here = at; here > least; --here) {
        if (text.at(here - 1).isSpace())
            return here;
    }
    if (least == 0)
        return 0;
    return at < text.size() && text.at(at).isLowSurrogate() ? at - 1 : at;
}

qsizetype wordEnd(const QString &text, qsizetype at)
{
    const qsizetype most = std::min(text.size(), at + around);
    for (qsizetype here = at; here < most; ++here) {
        if (text.at(here).isSpace())
            return here;
    }
    if (most == text.size())
        return most;
    return text.at(at).isLowSurrogate() ? at + 1 : at;
}

/// What differs with some words around it.
QString middle(const QString &text, qsizetype start, qsizetype end)
{
    const qsizetype from = wordStart(text, std::max<qsizetype>(0, start - around));
    const qsizetype to = wordEnd(text, std::min(text.size(), text.size() - end + around));
    return (from > 0 ? gap : QString()) + text.mid(from, to - from) + (to < text.size() ? gap : QString());
}

QString cut(const QString &text, int longest, const Texts &texts)
{
    if (text.size() <= longest)
        return text;
    const qsizetype to = std::max<qsizetype>(1, wordStart(text, longest));
    //: The end of a text that was cut: how much is not shown
    const char *source = QT_TRANSLATE_N_NOOP("Revisions", "… (%n more characters)");
    return text.left(to).trimmed() + u' ' + texts.text("Revisions", source, static_cast<int>(text.size() - to));
}

} // namespace

std::pair<QString, QString> excerpts(const QString &before, const QString &after, int longest, const Texts &texts)
{
    if (longest <= 0 || (before.size() <= longest && after.size() <= longest))
        return {before, after};
    const qsizetype start = commonStart(before, after);
    const qsizetype end = commonEnd(before, after, start);
    return {cut(middle(before, start, end), longest, texts), cut(middle(after, start, end), longest, texts)};
}

} // namespace revisions
