// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/rowcompleter.h"

#include "forms/plaintext.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace {
constexpr int idRole = Qt::UserRole;

/// True if the row fits "field=value", the rows that a reference offers first.
bool fits(const Table &table, const Row &row, const QString &filter)
{
    const Field *field = table.field(filter.section(QLatin1Char('='), 0, 0));
    if (!field)
        return true;
    const QString wanted = filter.section(QLatin1Char('='), 1);
    const Value &value = row.value(*field);
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number) == wanted;
    const auto *text = std::get_if<QString>(&value);
    return (text ? *text : QString()) == wanted;
}

/// Rows of one height, whether they have an icon or not.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), theme::controlHeight};
    }
};

bool matches(const QString &folded, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); });
}
} // namespace

RowCompleter::RowCompleter(Plan &plan, const Table &table, const char *filter, const Texts &texts, QWidget *input)
    : QCompleter(input), m_plan(plan), m_table(table), m_texts(texts), m_filter(QString::fromLatin1(filter)),
      m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setMaxVisibleItems(10);
    setWidget(input);
    popup()->setItemDelegate(new RowDelegate(popup()));
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        if (const Id id = index.data(idRole).toLongLong())
            emit picked(id);
        else
            emit newWanted(m_typed);
    });
}

QList<RowCompleter::Candidate> RowCompleter::candidates() const
{
    QList<Candidate> result;
    for (const Row &row : m_plan.rows(m_table)) {
        if (m_leftOut.contains(row.id))
            continue;
        const QString title = m_plan.title(m_table, row);
        result.append({row.id, title, plaintext::folded(title), plaintext::folded(m_plan.code(m_table, row)),
                       fits(m_table, row, m_filter)});
    }
    std::stable_partition(result.begin(), result.end(), [](const Candidate &candidate) { return candidate.first; });
    return result;
}

QList<RowCompleter::Candidate> RowCompleter::matching(const QString &typed) const
{
    const QStringList words = plaintext::folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<Candidate> result = candidates();
    result.removeIf([&](const Candidate &candidate) { return !matches(candidate.folded, words); });
    // Who types "F1" means the code before any name that holds it.
    const QString start = plaintext::folded(typed.trimmed());
    std::stable_partition(result.begin(), result.end(), [&](const Candidate &candidate) {
        return !start.isEmpty() && candidate.code.startsWith(start);
    });
    return result;
}

void RowCompleter::offer(const QString &typed)
{
    constexpr int most = 200;
    m_typed = typed;
    m_model->clear();
    const bool isNewOffered = m_offersNew && !m_table.isOwned() && !m_table.isSingle() && !m_plan.isReadOnly();
    if (isNewOffered) {
        //: Adds a row to a list and takes it; %1 is the kind of row, for instance "Contact"
        addItem(tr("New: %1…").arg(m_texts.label(m_table)), 0);
        m_model->item(0)->setIcon(theme::icon(QStringLiteral("plus"), theme::Role::Accent));
    }
    const QList<Candidate> found = matching(typed).mid(0, most);
    for (const Candidate &candidate : found)
        addItem(candidate.title, candidate.id);
    if (m_model->rowCount() == 0)
        return popup()->hide();
    complete();
    // Enter takes the first that matches; to add a row takes a choice of its own.
    popup()->setCurrentIndex(found.isEmpty() ? QModelIndex() : completionModel()->index(isNewOffered ? 1 : 0, 0));
}

void RowCompleter::addItem(const QString &text, Id id)
{
    auto item = std::make_unique<QStandardItem>(plaintext::oneLine(text));
    item->setData(id, idRole);
    item->setEditable(false);
    m_model->appendRow(item.release());
}

Row RowCompleter::draft(const QString &typed) const
{
    Row row = m_plan.draft(m_table);
    QList<const Field *> names = m_table.nameFields;
    names.removeIf([](const Field *field) { return field->kind() != Kind::Text; });
    // Of "Claire Morvan" the last word is the last name, of one word alone too.
    QString rest = typed.simplified();
    while (!names.isEmpty()) {
        const qsizetype cut = names.size() > 1 ? rest.lastIndexOf(u' ') : -1;
        row.setValue(*names.takeLast(), rest.mid(cut + 1));
        rest.truncate(std::max<qsizetype>(cut, 0));
    }
    if (const Field *field = m_table.field(m_filter.section(u'=', 0, 0)))
        row.setValue(*field, m_texts.parse(*field, m_filter.section(u'=', 1)));
    return row;
}

Id RowCompleter::meant(const QString &typed) const
{
    const QString wanted = plaintext::folded(typed.trimmed());
    const QList<Candidate> found = matching(typed);
    for (const Candidate &candidate : found) {
        if (candidate.code == wanted || candidate.folded == wanted)
            return candidate.id;
    }
    if (found.size() == 1)
        return found.first().id;
    const QString text = found.isEmpty() ? tr("No row matches “%1”; choose one from the list.")
                                         : tr("Several rows match “%1”; choose one from the list.");
    throw Error(text.arg(typed.left(80)), Error::Cause::Refused);
}

QString RowCompleter::title(Id id) const
{
    const Row *row = m_plan.find(m_table, id);
    return row ? m_plan.title(m_table, *row) : QString();
}
