#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Run the tests for several targets, as many at a time as there are processors.
#
#     tests/check.sh [--minutes=N] TARGET...
#
# A TARGET is one of tests/run.sh's, which is built first, `mutants`, `limits` or
# `lint`. After N minutes none is begun with: all its tests are skipped. The last
# line printed is `N passed, N failed, N skipped`; the status is 0 only if no
# test failed and one passed. The reports stay in build/tap/TARGET.tap.

set -u
export LC_ALL=C
case $0 in
*/*) cd "${0%/*}/.." || exit 2 ;;
*) cd .. || exit 2 ;;
esac
limit=
case ${1-} in
--minutes=*[!0-9]* | --minutes=)
	echo "check.sh: '$1' is no number of minutes; write --minutes=60" >&2
	exit 2
	;;
--minutes=*)
	limit=$((${1#*=} * 60 + $(date +%s)))
	shift
	;;
esac
if [ $# = 0 ]; then
	echo 'check.sh: no target given; usage: tests/check.sh [--minutes=N] TARGET...' >&2
	exit 2
fi
tmp=build/tap/check.$$
mkdir -p "$tmp" || exit 2
workers=
# shellcheck disable=SC2086 # a list
trap 'kill $workers 2>/dev/null; rm -rf "$tmp"; exit 130' INT TERM HUP
trap 'rm -rf "$tmp"' EXIT

# The report of a target for which there was no time.
late()
{
	target=$1
	case $target in
	mutants) set -- tests/mutants/*.sed ;;
	lint) set -- lint ;;
	*)
		set -- tests/mutants/*.sh
		less=$#
		set -- tests/*/*.c tests/*/*.sh examples/*.c
		shift $less
		;;
	esac
	tests=$#
	set -- "$target"
	mkdir -p build/tap
	awk -v target="$1" -v tests="$tests" 'BEGIN {
		for (i = 1; i <= tests; i++)
			print "ok " i " - not run # SKIP no time was left: run make check without LIMIT"
		print "# " target ": 0 passed, 0 failed, " tests " skipped"
	}' >"build/tap/$1.tap"
	echo "$1: not run, for no time was left" >&2
	: >"$tmp/$1/complaints"
	sed -n '$s/^# //p' "build/tap/$1.tap" >"$tmp/$1/sum"
	cat "$tmp/$1/sum"
}

# Each worker takes the next target that nobody has claimed.
work()
{
	for target; do
		mkdir "$tmp/$target" 2>/dev/null || continue
		rm -f "build/tap/$target.tap"
		if [ -n "$limit" ] && [ "$(date +%s)" -ge "$limit" ]; then
			late "$target"
			continue
		fi
		case $target in
		musl | glibc | mutants | limits | lint) ;;
		*)
			${MAKE:-make} --no-print-directory ${EXEUNT_CC:+"CC=$EXEUNT_CC"} \
				"TARGET=$target" hardened >"$tmp/$target/built" 2>&1 ||
				cat "$tmp/$target/built" >&2
			;;
		esac
		case $target in
		mutants) set -- tests/mutants/run.sh ;;
		limits) set -- tests/limits.sh ;;
		lint) set -- tests/lint-as-tap.sh ;;
		*) set -- tests/run.sh "$target" ;;
		esac
		"$@" >/dev/null 2>"$tmp/$target/complaints" &
		trap 'kill $! 2>/dev/null; exit' TERM
		wait $!
		touch "build/tap/$target.tap"
		# A report without its last line was cut off: that is a failure.
		sed -n -e '$s/^# \(.* passed, .* failed, .* skipped\)$/\1/p' \
			"build/tap/$target.tap" >"$tmp/$target/sum"
		[ -s "$tmp/$target/sum" ] ||
			echo "$target: 0 passed, 1 failed, 0 skipped (cut off)" \
				>"$tmp/$target/sum"
		cat "$tmp/$target/sum"
	done
}

count=$(nproc 2>/dev/null || echo 1)
while [ "$count" -gt 0 ]; do
	work "$@" &
	workers="$workers $!"
	count=$((count - 1))
done
wait

# What failed, each with its diagnosis.
for target; do
	awk -v target="$target" '
		/^(not )?ok |^1\.\./ { show = /^not/ }
		/^# .* passed, .* failed, .* skipped$/ { show = 0 }
		show { print /^not/ ? "\nfailed: " target ": " $5 : $0 }
	' "build/tap/$target.tap"
	cat "$tmp/$target/complaints"
done

# Why tests were skipped, and the sum of it all.
for target; do
	cat "$tmp/$target/sum" "build/tap/$target.tap"
done | awk '
	/^[^ ]*: [0-9]+ passed, [0-9]+ failed, [0-9]+ skipped/ {
		passed += $2
		failed += $4
		skipped += $6
	}
	/^ok .* # SKIP / {
		sub(/.* # SKIP /, "")
		if (!count[$0]++)
			reason[++reasons] = $0
	}
	END {
		if (reasons)
			print "\nskipped:"
		for (i = 1; i <= reasons; i++)
			printf "%5d  %s\n", count[reason[i]], reason[i]
		printf "%d passed, %d failed, %d skipped\n", \
			passed, failed, skipped
		exit failed > 0 || passed == 0
	}
'
