#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Print the loaded bytes of small programs, a row for each target.
#
#     tests/sizes.sh TARGET...
#
# Loaded bytes are the sum of the file sizes of the PT_LOAD segments, of what
# `exeunt-cc -Os -s` makes. On x86_64 by gcc each has a bound: status 1 if one
# is exceeded.
set -u
export LC_ALL=C
cd "${0%/*}/.." || exit 2
tmp=build/sizes
mkdir -p "$tmp" || exit 2
trap 'rm -rf "$tmp"' EXIT

cat >"$tmp/1.c" <<'C'
int main(void) { return 0; }
C
cat >"$tmp/2.c" <<'C'
#include <unistd.h>
int main(void) { write(1, "hello\n", 6); return 0; }
C
cat >"$tmp/3.c" <<'C'
#include <stdio.h>
int main(void) { puts("hello"); return 0; }
C
cat >"$tmp/4.c" <<'C'
#include <stdio.h>
int main(int argc, char **argv)
{
	printf("%d %s %x\n", argc, argv[0], 255);
	return 0;
}
C
cat >"$tmp/5.c" <<'C'
#include <stdio.h>
#include <stdlib.h>
static void one(void) { puts("1"); }
static void two(void) { puts("2"); }
int main(void) { atexit(one); atexit(two); puts("0"); return 0; }
C
bounds='208 320 512 2048 768'

loaded() {
	readelf -lW "$1" | {
		sum=0
		while read -r type _ _ _ size _; do
			[ "$type" != LOAD ] || sum=$((sum + size))
		done
		echo "$sum"
	}
}

result=0
printf '%-11s %9s %12s %11s %9s %20s\n' target 'return 0' 'write hello' \
	'puts hello' printf '2 handlers + output'
for target; do
	set --
	for program in 1 2 3 4 5; do
		build/bin/exeunt-cc --target="$target" -Os -s \
			-o "$tmp/program" "$tmp/$program.c" || exit 2
		set -- "$@" "$(loaded "$tmp/program")"
	done
	printf '%-11s %9s %12s %11s %9s %20s\n' "$target" "$@"
	[ "$target" = x86_64 ] || continue
	for bound in $bounds; do
		[ "$1" -le "$bound" ] || result=1
		shift
	done
done
exit $result
