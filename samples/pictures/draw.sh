#!/usr/bin/env bash
# Draws the pictures of the README anew, from the packaged command: needs chromium, soffice, pdftoppm (poppler-utils)
# and a Chinese font.
set -euo pipefail
cd "$(dirname "$0")"
readiness=../../engine/cli/target/readiness/bin/readiness
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$readiness" assess ../neimenggu-2023/baiyun-obo/submission.yaml -f "html:$work/report.html" -f "docx:$work/draft.docx"
chromium --headless=new --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/browser" \
  --window-size=1000,860 --screenshot="$PWD/report.png" "file://$work/report.html" 2>/dev/null
soffice --headless "-env:UserInstallation=file://$work/office" --convert-to pdf --outdir "$work" "$work/draft.docx" \
  >/dev/null 2>&1
pdftoppm -r 60 -f 1 -singlefile -gray -png "$work/draft.pdf" draft

"$readiness" template neimenggu-2023 --tasks ../neimenggu-2023/baiyun-obo/tasks.yaml -o "$work/template" >"$work/out"
"$readiness" ledger ../neimenggu-2023/baiyun-obo/submission.yaml -o "$work/ledger.xlsx" >"$work/out"
cp "$work/template/填报表.xlsx" "$work/form.xlsx"
soffice --headless "-env:UserInstallation=file://$work/office" --convert-to pdf --outdir "$work" \
  "$work/form.xlsx" "$work/ledger.xlsx" >/dev/null 2>&1
pdftoppm -r 75 -f 2 -singlefile -H 350 -png "$work/form.pdf" form
pdftoppm -r 75 -f 1 -singlefile -H 350 -png "$work/ledger.pdf" ledger
