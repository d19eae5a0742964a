#!/bin/sh
# SPDX-License-Identifier: 0BSD
# matrix.sh - say where the tables of several libraries and targets differ.
#
# Usage: matrix.sh OBSERVER <LIST
#
# Each line of LIST is a library, a target, a probe, and the words before the
# probe's name that run it, if any:
#
#	exeunt arm build/arm/probe qemu-arm
#
# The first line's table is printed whole. Handlers that one of the libraries
# does not have at all are left out of the comparison. Status 1: some differ.
set -u

fail() {
	printf 'matrix.sh: %s\n' "$1" >&2
	exit 2
}

[ $# -eq 1 ] || fail "give one argument, the observer; the list is read"
[ -x "$1" ] || fail "cannot run observer '$1'; build it first, with make"
observer=$1

cells=$(mktemp) || fail "cannot make a temporary file"
trap 'rm -f "$cells"' EXIT
trap 'exit 130' INT TERM

first=yes
while read -r library target probe runner; do
	if [ "$first" ]; then
		"$observer" --run="$runner" --library="$library" \
			--target="$target" "$probe" </dev/null || exit 2
		first=
	fi
	"$observer" --run="$runner" --tsv "$probe" </dev/null >"$cells.one" ||
		exit 2
	sed "s|^|$library/$target	|" "$cells.one" >>"$cells"
	rm -f "$cells.one"
done
[ -z "$first" ] || fail "the list is empty"

printf '\n'
awk -F '\t' '
$3 == "lacks" { who[++count] = $1; lacks = lacks $4; next }
{ place = $2 ", " $3; cell[$1, place] = $4 }
!(place in known) { known[place]; order[++places] = place }

# What can be compared of the handlers: those that all libraries have.
function common(text,   word, words, i, rest) {
	words = split(text, word, " ")
	for (i = 1; i <= words; i++)
		if (text == "none" || !index(lacks, substr(word[i], 1, 1)))
			rest = rest " " word[i]
	return substr(rest, 2)
}

function compare(place,   i, value, values, list, where) {
	for (i = 1; i <= count; i++) {
		value = cell[who[i], place]
		if (place ~ /, handlers$/)
			value = common(value)
		if (value == "n/a") {
			unseen++
			continue
		}
		if (!(value in where))
			list[++values] = value
		where[value] = where[value] " " who[i]
	}
	if (values < 2)
		return
	differing++
	printf "%s:\n", place
	for (i = 1; i <= values; i++)
		printf "  %-18s%s\n", list[i], where[list[i]]
}

END {
	printf "compared:"
	for (i = 1; i <= count; i++)
		printf " %s", who[i]
	printf "\n"
	for (i = 1; i <= places; i++)
		compare(order[i])
	printf "%d cells in each table, %d differ, %d not seen\n", places,
		differing, unseen
	exit differing > 0
}' "$cells"
