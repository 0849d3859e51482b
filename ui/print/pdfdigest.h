// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

class QPDF;

namespace print {

/// For each page the SHA-256 over everything that is seen on it: its content, forms, fonts and pictures, notes laid
/// over it, its size. How the file is compressed, encrypted or ordered does not matter. Throws std::exception when the
/// file cannot be read.
std::vector<QByteArray> pageDigests(QPDF &file);

} // namespace print
