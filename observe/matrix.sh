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
# The first line's table is printed whole, and the others are compared with
# it. Handlers that a library does not have at all are left out. What is
# different and named in the file `differences`, beside this one, is listed with
# the reason given there. Status 1: there are other differences, or a reason
# for one that is no more.
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
# The reasons.
FILENAME == ARGV[1] {
	if ($0 !~ /^#/)
		reason[$1, $2, $3, $4] = $5
	next
}

$3 == "lacks" { who[++count] = $1; lacks[$1] = $4; next }
{ place = $2 ", " $3; cell[$1, place] = $4 }
!(place in known) { known[place]; order[++places] = place }

# What is there of the handlers, without those that a library has not.
function without(letters, text,   words, word, i, rest) {
	words = split(text, word, " ")
	for (i = 1; i <= words; i++)
		if (text == "none" || !index(letters, substr(word[i], 1, 1)))
			rest = rest " " word[i]
	return substr(rest, 2)
}

function explain(library, place, value,   key) {
	key = library SUBSEP place
	sub(/, /, SUBSEP, key)
	key = key SUBSEP value
	if (!(key in reason))
		return 0
	printf "    %s\n", reason[key]
	used[key]
	return 1
}

function compare(one, place,   library, value, wanted) {
	value = cell[one, place]
	wanted = cell[who[1], place]
	library = one
	sub(/\/.*/, "", library)
	if (place ~ /, handlers$/)
		wanted = without(lacks[one], wanted)
	if (value == "n/a" || wanted == "n/a") {
		unseen++
	} else if (value != wanted) {
		differing++
		printf "%s, %s: %s\n    %s: %s\n", one, place, value, who[1],
			wanted
		if (explain(library, place, value))
			explained++
		else
			print "    nobody has said why"
	}
}

function compare_lacks(one,   library, i, letter) {
	library = one
	sub(/\/.*/, "", library)
	for (i = 1; i <= length(lacks[one]); i++) {
		letter = substr(lacks[one], i, 1)
		if (letter == "-" || index(lacks[who[1]], letter))
			continue
		differing++
		printf "%s, handlers: lacks %s\n", one, letter
		if (explain(library, "lacks, handlers", letter))
			explained++
		else
			print "    nobody has said why"
	}
}

# A reason must be true of every library that it speaks of and that was seen.
function find_stale(   key, part, i) {
	for (key in reason) {
		split(key, part, SUBSEP)
		for (i = 1; i <= count; i++)
			if (!(key in used) && index(who[i], part[1] "/") == 1) {
				printf "no longer so: %s, %s, %s: %s\n",
					part[1], part[2], part[3], part[4]
				stale++
				break
			}
	}
}

END {
	printf "compared:"
	for (i = 1; i <= count; i++)
		printf " %s", who[i]
	printf "\n"
	for (i = 2; i <= count; i++) {
		compare_lacks(who[i])
		for (j = 1; j <= places; j++)
			compare(who[i], order[j])
	}
	find_stale()
	printf "%d cells in each table, %d differ, %d of them with a reason, " \
		"%d not seen\n", places, differing, explained, unseen
	exit differing > explained || stale > 0
}' "${0%/*}/differences" "$cells"
