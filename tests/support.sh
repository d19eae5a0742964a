#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Print the table of what is supported, from the reports of the last
# `make check` and from programs compiled now: what did not run is not claimed.
#
#     tests/support.sh TARGET...
#     tests/support.sh --into FILE TARGET...
#
# With --into the table takes the place of what stands in FILE between the lines
# `<!-- make support -->` and `<!-- end -->`.
set -u
export LC_ALL=C
cd "${0%/*}/.." || exit 2

file=
if [ "${1-}" = --into ]; then
	file=$2
	shift 2
	grep -qFx '<!-- make support -->' "$file" || {
		echo "support.sh: '$file' has no line '<!-- make support -->'; add it" >&2
		exit 2
	}
fi
tmp=build/support
mkdir -p "$tmp" || exit 2
trap 'rm -rf "$tmp"' EXIT

# What a tool calls its version.
version() {
	"$@" --version 2>/dev/null | sed -n '1s/ /\n/gp' |
		grep -xE '[0-9]+(\.[0-9]+)+' | sed 1q
}

table() {
	tests/sizes.sh "$@" >"$tmp/sizes" || exit 2
	echo '| target | ABI | order | word | compiler | run by | passed | skipped | return 0 | write | puts | printf | handlers |'
	echo '|---|---|---|---|---|---|--:|--:|--:|--:|--:|--:|--:|'
	for target; do
		report=build/tap/$target.tap
		sum=$(sed -n '$s/^# .*: \([0-9]*\) passed, 0 failed, \([0-9]*\) skipped$/\1 | \2/p' \
			"$report" 2>/dev/null)
		if [ -z "$sum" ]; then
			echo "support.sh: $target has not passed; run make check" >&2
			continue
		fi
		elf='' emulator=''
		# shellcheck source=/dev/null
		. "build/lib/exeunt/$target/target"
		abi=$(sed -n 's/^# //p' arch/*/"$target".mk | tr '\n' ' ' |
			sed "s/^.*$target: //; s/, which .*//; s/[.:;] .*//")
		case $elf in
		'1 1 '*) word='little | 32' ;;
		'1 2 '*) word='big | 32' ;;
		'2 1 '*) word='little | 64' ;;
		*) word='big | 64' ;;
		esac
		compiler=gcc
		build/bin/exeunt-cc --target="$target" --version |
			sed 1q | grep -qi clang && compiler=clang
		compiler="$compiler $(version build/bin/exeunt-cc --target="$target")"
		machine="${emulator%% *} $(version "${emulator%% *}")"
		[ "$target" != "$(uname -m)" ] || machine='the machine itself'
		echo "| $target | $abi | $word | $compiler | $machine | $sum | $(
			awk -v target="$target" '$1 == target {
				print $2 " | " $3 " | " $4 " | " $5 " | " $6
			}' \
				"$tmp/sizes"
		) |"
	done
	echo
	echo 'Skipped, and why:'
	echo
	for target; do
		sed -n 's/^ok [0-9]* - [^ ]* # SKIP //p' "build/tap/$target.tap" \
			2>/dev/null
	done | sort | uniq -c | sort -rn |
		sed 's/^ *\([0-9]*\) /- \1 times: /; s/1 times/once/'
}

if [ -z "$file" ]; then
	table "$@"
	exit
fi
{
	echo '<!-- make support -->'
	echo
	table "$@"
	echo
	echo '<!-- end -->'
} >"$tmp/table"
sed -e "/^<!-- make support -->\$/r $tmp/table" \
	-e '/^<!-- make support -->$/,/^<!-- end -->$/d' "$file" >"$tmp/file"
cat "$tmp/file" >"$file"
