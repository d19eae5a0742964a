#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Run tests/lint.sh and report as a test does, in build/tap/lint.tap.
set -u
cd "${0%/*}/.." || exit 2
mkdir -p build/tap
report=build/tap/lint.tap
if tests/lint.sh >"$report.said" 2>&1; then
	{
		echo 'ok 1 - lint'
		sed 's/^/# /' "$report.said"
		echo '# lint: 1 passed, 0 failed, 0 skipped'
	} >"$report"
else
	{
		echo 'not ok 1 - lint'
		sed 's/^/# /' "$report.said"
		echo '# lint: 0 passed, 1 failed, 0 skipped'
	} >"$report"
fi
rm -f "$report.said"
cat "$report"
