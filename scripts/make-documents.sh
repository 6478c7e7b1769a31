#!/usr/bin/env bash
# Makes the documents of fixtures/documents from fixtures/documents/sources, with pandoc, chromium and qpdf (Debian's
# packages of these names). What they make differs from version to version: look at it before it is committed.
set -euo pipefail
cd "$(dirname "$0")/../fixtures/documents"

print() {
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$2" "$1" 2> /dev/null
}

for name in printed columns unruled scanned; do print "sources/$name.html" "$name.pdf"; done
print annex.html annex.pdf
pandoc annex.html -o annex.docx
pandoc sources/notice.md -o notice.docx
qpdf --encrypt secret owner 256 -- columns.pdf encrypted.pdf
