// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QXmlStreamWriter>

namespace print {

/// Writes OpenDocument XML by qualified names ("text:p"), with all name spaces declared on the root. Texts lose what
/// XML cannot hold, and their spaces and line breaks become elements.
class OdtXml
{
public:
    using Attributes = QList<std::pair<const char *, QString>>;

    /// Starts a document with the root element, version 1.3.
    explicit OdtXml(const char *root, const Attributes &attributes = {});

    void open(const char *name, const Attributes &attributes = {});
    void close();
    /// An element without content.
    void empty(const char *name, const Attributes &attributes = {});
    /// Text as it stands in a paragraph.
    void text(const QString &text);
    /// An element that holds nothing but a line of text.
    void line(const char *name, const QString &text);
    /// Ends everything that is open; the writer is done.
    QByteArray finish();

private:
    void words(const QString &line);

    QString m_target;
    QXmlStreamWriter m_xml;
};

} // namespace print
