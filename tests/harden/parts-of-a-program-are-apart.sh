#!/bin/sh
# SPDX-License-Identifier: 0BSD
# A hardened program can lie anywhere without a change of its code, and has
# four parts, of which no two share a page of the file: constants, which are not
# executed; code, which is all that is; what is read-only once it is set; and
# data (issue 4).
#
# only-exeunt: it is about exeunt's linker script
# expect-stdout: type DYN\n
# expect-stdout: loaded R\n
# expect-stdout: loaded RE: .text\n
# expect-stdout: loaded RW\n
# expect-stdout: read-only: arrays, pointers\n
# expect-stdout: stack RW\n
# expect-stdout: pages are apart\n
cat >program.c <<'END'
#include <stdio.h>
#include <stdlib.h>
_Thread_local int local = 1;
int counter = 1;
const char *name = "name";
static const char *const names[] = { "one", "two" };
static __attribute__((constructor)) void construct(void)
{
	counter++;
}
static __attribute__((destructor)) void destroy(void)
{
	counter--;
}
int main(int count, char **arguments)
{
	char *text = malloc(100);
	FILE *file = fopen("file", "w");

	fprintf(file, "%s %s %d %d", name, names[count - 1], counter, local);
	free(text);
	return 0;
}
END
$CC -Os -w --harden -o program program.c 2>refusal || {
	sed 's/^exeunt-cc: /SKIP /' refusal
	exit 77
}
readelf -hW program | sed -n 's/^ *Type: *\([A-Z]*\) .*/type \1/p'
readelf -lW program >headers
readelf -SW program | sed 's/^ *\[ *[0-9]*\] *//' >sections

# The name of a section that begins in a segment, from an address on.
sections_in()
{
	awk -v segment="$1" '$1 == segment {
		for (i = 2; i <= NF; i++)
			print $i
	}' headers | tr '\n' ' ' | sed 's/ *$//'
}
number=0
grep -E '^ *[A-Z_]+ +0x' headers | while read -r type _ _ _ _ _ flags; do
	# Flags are up to three words, then the alignment.
	flags=$(echo "$flags" | sed 's/0.*//' | tr -d ' ')
	sections=$(sections_in "$(printf %02d $number)")
	number=$((number + 1))
	case $type:$flags in
	LOAD:*E*) echo "loaded $flags: $sections" ;;
	LOAD:*) echo "loaded $flags" ;;
	GNU_STACK:*) echo "stack $flags" ;;
	GNU_RELRO:*)
		case " $sections " in
		*' .data.rel.ro '*_array*) echo 'read-only: arrays, pointers' ;;
		*) echo "read-only: $sections" ;;
		esac
		;;
	INTERP:*) echo interpreter ;;
	esac
done | sort -u # a linker may have two segments of RELRO and the data

# What is to be relocated lies in the data, which comes last; riscv64's linker
# also leaves relocations of no kind.
data=$(sed -n 's/^ *LOAD *0x[0-9a-f]* 0x0*\([0-9a-f]*\) .* RW .*/\1/p' headers |
	head -n 1)
readelf -rW program | grep -E '^[0-9a-f]{8}' | grep -v '_NONE ' |
	while read -r place _ kind _; do
		case $kind in
		*_RELATIVE | unrecognized:*) ;; # hexagon: but it has run
		*) echo "relocation $kind" ;;
		esac
		[ $((0x$place)) -ge $((0x$data)) ] || echo "text relocation $place"
	done

# In units of the alignment that the segments ask for, no page is in two.
grep '^ *LOAD' headers | sed 's/ R E / RE /' |
	while read -r _ offset _ _ bytes _ _ alignment; do
		echo $((offset / alignment)) $(((offset + bytes - 1) / alignment))
	done | awk '
		NR > 1 && $1 <= last { print "pages are shared"; shared = 1 }
		{ last = $2 }
		END { if (!shared) print "pages are apart" }'
