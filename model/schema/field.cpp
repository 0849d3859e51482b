// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "field.h"

#include "table.h"

#include <algorithm>

Field::Field(Table *table, const char *name, const char *label, Kind kind, FieldOptions options)
    : m_table(table), m_index(static_cast<int>(table->m_fields.size())), m_name(name), m_label(label),
      m_section(table->m_currentSection), m_kind(kind), m_options(std::move(options))
{
    table->m_fields.append(this);
    if (kind != Kind::Code)
        return;
    table->m_code = this;
    m_options.flags |= FieldFlag::Required;
    m_options.flags |= FieldFlag::InList;
}

QString Field::jsonName() const
{
    return QString::fromLatin1(*m_options.json ? m_options.json : m_name);
}

bool Field::isContent() const
{
    return !m_table->isRegister() && !has(FieldFlag::Register) && !has(FieldFlag::NotFingerprinted);
}

Section::Section(Table *table, const char *label)
{
    table->m_currentSection = label;
}

bool isEmpty(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty();
    if (const auto *ids = std::get_if<IdSet>(&value))
        return ids->isEmpty();
    if (const auto *codes = std::get_if<QStringList>(&value))
        return codes->isEmpty();
    return std::holds_alternative<std::monostate>(value);
}

Value normalized(Value value)
{
    if (isEmpty(value))
        return {};
    if (auto *ids = std::get_if<IdSet>(&value)) {
        std::sort(ids->begin(), ids->end());
        ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
    }
    return value;
}
