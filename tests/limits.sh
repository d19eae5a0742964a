#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Run the tests with the library's limits at their smallest; print TAP.
#
#     tests/limits.sh
#
# What happens at the edge of a buffer happens all the time when the buffer
# holds two bytes. The library is built for x86_64 into build/limits.

set -u
case $0 in
*/*) cd "${0%/*}/.." || exit 2 ;;
*) cd .. || exit 2 ;;
esac
mkdir -p build/tap build/limits
report=build/tap/limits.tap

# WARN stands on every command line of the compiler.
if ! make --no-print-directory BUILD=build/limits TARGET=x86_64 \
	WARN=-DEX_BUFFER=2 >build/limits/log 2>&1; then
	{
		echo 1..1
		if grep -Eq 'not (found|installed)' build/limits/log; then
			echo "ok 1 - limits # SKIP $(tail -n 1 build/limits/log)"
			echo '# limits: 0 passed, 0 failed, 1 skipped'
		else
			echo 'not ok 1 - limits'
			tail -n 15 build/limits/log | sed 's/^/#     /'
			echo '# limits: 0 passed, 1 failed, 0 skipped'
		fi
	} | tee "$report"
else
	BUILD=build/limits tests/run.sh x86_64 exit stdio abi |
		sed 's/^# x86_64: /# limits: /' | tee "$report"
fi
tail -n 1 "$report" | grep -q ' 0 failed'
