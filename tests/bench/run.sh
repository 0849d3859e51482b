#!/usr/bin/env bash
# SPDX-FileCopyrightText: Vigie contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh BUILD_DIR: how long Vigie takes beside what others take for the same, in one run. Seconds depend on the machine;
# the ratios are what to compare.
set -euo pipefail
build=$(cd "${1:?usage: run.sh BUILD_DIR}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_RUNTIME_DIR=$work VIGIE_BENCH_PLANS=$work QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

# milliseconds COMMAND...: the shortest of five runs.
milliseconds() {
    local best='' start took i
    for i in 1 2 3 4 5; do
        start=$(date +%s%N)
        "$@" >/dev/null 2>&1
        took=$(($(date +%s%N) - start))
        if [ -z "$best" ] || [ "$took" -lt "$best" ]; then best=$took; fi
    done
    awk -v n="$best" 'BEGIN { printf "%.2f", n / 1e6 }'
}

# measured NAME: Vigie's own milliseconds for a benchmark (median of three).
measured() { awk -F, -v name="^\"$1$median" '$1 ~ name { printf "%.2f", $3 }' "$work/results.csv"; }

# said NAME: what that benchmark says of itself, such as how many pages it printed.
said() { awk -F, -v name="^\"$1$median" '$1 ~ name { gsub(/"/, "", $8); print $8 }' "$work/results.csv"; }
median='(/iterations:1/repeats:1)?/(real|manual)_time(_median)?"$' # one that runs once has no median

# line WHAT MILLISECONDS [BESIDE MILLISECONDS]
line() {
    if [ $# -eq 4 ] && [ -n "$2" ]; then
        awk -v a="$1" -v b="$2" -v c="$3" -v d="$4" \
            'BEGIN { printf "%-34s %10.2f ms   %-30s %10.2f ms   × %.2f\n", a, b, c, d, b / d }'
    else
        awk -v a="$1" -v b="${2:-}" -v c="${3:-}" 'BEGIN { printf "%-34s %10s ms   %s\n", a, b, c }'
    fi
}

dump() { sqlite3 "$work/$1.pca" .dump; }

# Fifty rows, each in a transaction that is on the disk when it ends, as every edit of Vigie is.
fifty_inserts() {
    {
        echo 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS bare (text TEXT);'
        for _ in $(seq 50); do echo "INSERT INTO bare VALUES ('one edit');"; done
    } | sqlite3 "$work/bare.pca"
}
bare_insert() {
    cp "$work/$1.pca" "$work/bare.pca"
    awk -v n="$(milliseconds fifty_inserts)" 'BEGIN { printf "%.3f", n / 50 }'
    rm -f "$work"/bare.pca*
}

office() { soffice --headless -env:UserInstallation="file://$work/office" --convert-to pdf --outdir "$work" "$work/plan.odt"; }

"$build/benchmarks" --benchmark_repetitions=3 --benchmark_report_aggregates_only=true --benchmark_format=csv \
    --benchmark_min_time=0.2 >"$work/results.csv" 2>"$work/errors" || {
    cat "$work/errors" >&2
    exit 1
}

printf '%-34s %13s   %-30s %13s   %s\n' '' 'Vigie' 'beside' '' 'ratio'
for plan in example large; do
    line "open the $plan plan" "$(measured "open/$plan")" 'sqlite3 .dump' "$(milliseconds dump "$plan")"
done
for plan in example large; do
    line "one edit of the $plan plan" "$(measured "edit/$plan")" 'sqlite3 INSERT and commit' "$(bare_insert "$plan")"
done
if ! command -v soffice >/dev/null; then
    line "PDF of the example plan" "$(measured planPdf/example)" 'LibreOffice is not installed here: no comparison'
elif [ ! -x "$build/vigie-cli" ]; then
    line "PDF of the example plan" "$(measured planPdf/example)" 'vigie-cli is not built here: no comparison'
else
    "$build/vigie-cli" export "$work/example.pca" "$work/plan.odt" --document plan
    office >/dev/null 2>&1 # the first start sets up a profile
    line "PDF of the example plan" "$(measured planPdf/example)" 'LibreOffice, the same as ODT' "$(milliseconds office)"
fi
line "PDF of a plan of 300 functions" "$(measured planPdf/printed)" "$(said planPdf/printed)"
for size in 100 1000 3000; do
    line "PDF of about $size pages" "$(measured "pagesBySize/$size")" "$(said "pagesBySize/$size")"
done
line "preview after a note, example plan" "$(measured preview/note)"
line "preview after a new name of a function" "$(measured preview/name)"
line "preview after each edit in turn" "$(measured previewOfEach)" "$(said previewOfEach)"
for plan in example large; do
    line "titles for search, $plan plan" "$(measured "titles/$plan")"
    line "JSON of the $plan plan" "$(measured "exportPlan/$plan")"
    line "fingerprint of the $plan plan" "$(measured "fingerprintOfPlan/$plan")"
done
for plan in example large; do
    line "audit of the $plan plan" "$(measured "auditPlan/$plan")"
    line "an edit and the audit again, $plan" "$(measured "auditAfterEdit/$plan")"
    line "findings of the row typed, $plan" "$(measured "auditOfTypedRow/$plan")"
    line "one outage of the $plan plan" "$(measured "outage/$plan")"
    line "all weak points, $plan plan" "$(measured "singleWeakPoints/$plan")"
done

# How the cost grows with the plan; "coupled": functions that depend on each other, solutions, contracts.
printf '\n%-34s %13s %13s %13s\n' 'functions' 100 1,000 10,000
for name in auditBySize outageBySize weakPointsBySize weakPairsBySize; do
    printf '%-34s' "$name, ms"
    for size in 100 1000 10000; do printf ' %13s' "$(measured "$name/$size")"; done
    printf '\n'
done
