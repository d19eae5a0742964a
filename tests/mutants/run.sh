#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Show that the tests can fail: break the library on purpose, one fault at a
# time, and require that the test named in the mutant sees it; print TAP.
#
#     tests/mutants/run.sh [NAME]...
#
# A mutant is tests/mutants/NAME.sed: a sed script for one source file, with
# three lines in its heading: what is wrong with the library then, and
#
#     file: the source file, from the top of the tree
#     caught-by: AREA/NAME of the test that must fail
#
# A sed script and no diff, so that a mutant outlives changes around it; one
# that changes nothing any more fails. The work is done in a copy of the tree,
# build/mutants, for the target x86_64, where nothing is emulated.

set -u
export LC_ALL=C
case $0 in
*/*) cd "${0%/*}/../.." || exit 2 ;;
*) cd ../.. || exit 2 ;;
esac
root=$PWD
target=x86_64
tree=$root/build/mutants

if [ $# = 0 ]; then
	set -- tests/mutants/*.sed
	mkdir -p build/tap
	exec 3>build/tap/mutants.tap
else
	exec 3>/dev/null
	for name; do
		shift
		set -- "$@" "tests/mutants/${name%.sed}.sed"
	done
fi

say()
{
	printf '%s\n' "$1"
	printf '%s\n' "$1" >&3
}

# say_file PREFIX FILE: its last lines, as comments of the TAP stream
say_file()
{
	sed -e "s/^/# $1/" "$2" | tail -n 15 >"$tree/said"
	cat "$tree/said"
	cat "$tree/said" >&3
}

build()
{
	make -C "$tree" --no-print-directory -j2 TARGET=$target WARN= all harden \
		>"$tree/log" 2>&1
}

# heading KEY FILE
heading()
{
	sed -n "s/^# $1: *//p" "$2"
}

rm -rf "$tree"
mkdir -p "$tree/build/obj" || exit 2
trap 'rm -rf "$tree"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
cp -pR Makefile linker.ld harden.sed arch bin crt include lib tests "$tree"
# What is built already need not be built again.
[ -d build/obj/$target ] && cp -pR build/obj/$target "$tree/build/obj"

number=0 passed=0 failed=0 skipped=0
say "1..$#"

missing=
if ! build; then
	missing=$(grep -E -m 1 'not (found|installed)' "$tree/log")
fi
for mutant; do
	heading caught-by "$mutant"
done | sort -u >"$tree/wanted"
# shellcheck disable=SC2046 # a list; no name of a test has a space
(cd "$tree" && tests/run.sh $target $(cat wanted)) >"$tree/sound" 2>&1

for mutant; do
	number=$((number + 1))
	name=${mutant##*/}
	name=${name%.sed}
	file=$(heading file "$mutant")
	test=$(heading caught-by "$mutant")

	wrong=
	reason=$missing
	if [ -z "$reason" ]; then
		reason=$(sed -n "s,^ok [0-9]* - $test # SKIP ,,p" "$tree/sound")
	fi
	if [ -n "$reason" ]; then
		say "ok $number - mutants/$name # SKIP $reason"
		skipped=$((skipped + 1))
		continue
	fi
	if ! sed -f "$mutant" "$file" >"$tree/mutated" 2>"$tree/log"; then
		wrong="no sed script for $file:"
	elif cmp -s "$tree/mutated" "$file"; then
		wrong="changes nothing in $file any more"
	elif ! grep -q "^ok [0-9]* - $test\$" "$tree/sound"; then
		wrong="$test does not pass without the mutant:"
		grep -A 15 "ok [0-9]* - $test" "$tree/sound" >"$tree/log"
	else
		cat "$tree/mutated" >"$tree/$file"
		if ! build; then
			wrong='does not build:'
		elif (cd "$tree" && tests/run.sh $target "$test") \
			>"$tree/log" 2>&1; then
			wrong="$test does not see it"
		elif ! grep -q "^not ok [0-9]* - $test\$" "$tree/log"; then
			wrong="$test does not run:"
		fi
		cat "$file" >"$tree/$file"
	fi

	if [ -z "$wrong" ]; then
		say "ok $number - mutants/$name"
		passed=$((passed + 1))
	else
		say "not ok $number - mutants/$name"
		say "# $wrong"
		[ "${wrong%:}" = "$wrong" ] || say_file '    ' "$tree/log"
		say "# to repeat: tests/mutants/run.sh $name"
		failed=$((failed + 1))
	fi
done
say "# mutants: $passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
