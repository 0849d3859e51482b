#!/usr/bin/env bash
# SPDX-FileCopyrightText: Vigie contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The rules of the house that a search finds: who includes whom, file sizes, licence headers, untranslated texts.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bad=0
complain() {
    echo "house: $1" >&2
    [ -n "${2:-}" ] && echo "$2" >&2
    bad=1
}

# forbid FOLDER PATTERN WHY: no source of the folder includes what the pattern names.
forbid() {
    local found
    found=$(grep -rnE --include='*.h' --include='*.cpp' "^#include [\"<]($2)" "$1" 2>/dev/null)
    [ -z "$found" ] || complain "$3" "$found"
}

forbid model '(theme|forms|figures|pages|print|window)/|Q(Widget|Dialog|MessageBox|Chart|Printer|PushButton|Label|Painter)|QtWidgets|QtCharts|QtPrintSupport' 'model knows nothing of what draws'
forbid model/schema '(storage|texts|tables|analysis|exchange)/|plan\.h|rows\.h' 'schema is the ground: it includes nothing above it'
forbid model/texts '(storage|tables|analysis|exchange)/|plan\.h|rows\.h' 'words know descriptions, not plans'
forbid model/storage '(texts|tables|analysis|exchange)/|plan\.h|rows\.h' 'storage knows descriptions, not tables or plans'
forbid model/tables '(storage|analysis|exchange)/|plan\.h|rows\.h' 'a table is its description, nothing else'
forbid model/analysis '(storage|exchange|revisions)/' 'analysis is pure: rows in, values out'
forbid model/exchange '(analysis|revisions)/' 'exchange loops over the schema'
forbid ui/theme '(forms|figures|pages|print|window)/|plan\.h' 'the theme knows colours, not plans'
forbid ui/forms '(pages|print|window)/' 'forms stand below pages'
forbid ui/figures '(forms|pages|print|window)/' 'figures stand below pages and print'
forbid ui/print '(forms|pages|window)/' 'print stands beside pages'
forbid ui/pages '(window)/' 'pages do not know the window'
found=$(grep -rlE --include='*.h' --include='*.cpp' '#include <QChart|#include <QtCharts' ui app model 2>/dev/null | grep -v '^ui/figures/')
[ -z "$found" ] || complain 'only figures include Qt Charts' "$found"
found=$(grep -rnE --include='*.h' --include='*.cpp' '#include <QtWidgets>|#include <QtWidgets/QtWidgets>' ui app tests)
[ -z "$found" ] || complain 'never include QtWidgets as a whole' "$found"
found=$(grep -rnE --include='*.h' --include='*.cpp' '#include <QNetwork|#include <QTcp|#include <QSsl' app model ui)
[ -z "$found" ] || complain 'there is no network code in Vigie' "$found"

sources=$(git ls-files --cached --others --exclude-standard 'app/*.cpp' 'app/*.h' 'model/*.cpp' 'model/*.h' 'ui/*.cpp' 'ui/*.h')
for file in $sources; do
    lines=$(wc -l <"$file")
    [ "$lines" -le 500 ] || complain "$file has $lines lines; 500 is the most"
    head -2 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || complain "$file lacks the SPDX header"
done
for file in ui/window/mainwindow.cpp; do
    [ ! -f "$file" ] || [ "$(wc -l <"$file")" -le 400 ] || complain "$file: 400 lines are the most"
done
lines=$(cat model/schema/*.cpp model/schema/*.h | wc -l)
[ "$lines" -le 600 ] || complain "model/schema has $lines lines: it becomes a framework"
commands=$(grep -rlE 'class [A-Za-z:]+ *(final)? *: *public QUndoCommand' app model ui | wc -l)
[ "$commands" -le 1 ] || complain 'one road of an edit, one undo command class'

# Every text that people read has its French.
if command -v /usr/lib/qt6/bin/lupdate >/dev/null; then
    copy=$(mktemp --suffix=.ts)
    cp translations/vigie_fr.ts "$copy"
    /usr/lib/qt6/bin/lupdate -silent -locations none -no-obsolete app model ui -ts "$copy" >/dev/null 2>&1
    missing=$(grep -c 'type="unfinished"' "$copy")
    [ "$missing" -eq 0 ] || complain "$missing texts have no French (./dev translate, then fill translations/vigie_fr.ts)" \
        "$(grep -B2 'type="unfinished"' "$copy" | grep '<source>' | head -20)"
    rm -f "$copy"
fi
exit $bad
