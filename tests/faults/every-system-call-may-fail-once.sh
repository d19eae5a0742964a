#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Each system call of streams, exit and memory fails once, or falls short: the
# outcome is the documented one, nothing hangs, nothing accepted is lost.
#
# The library's files that make the calls are compiled once more, with a header
# in front of them by which each call can be refused; so it works under an
# emulator too.
#
# only-exeunt: it compiles exeunt's files
# with-figures: yes
set -u
root=${0%/tests/*}
parts=$root/tests/faults/parts
built=${CC%%/bin/exeunt-cc*}
here=$PWD
cd "$root" || exit
built=${built#"$root"/}
if [ ! -f "$built/obj/$TARGET/compiler" ]; then
	echo "SKIP the library was not built here: make TARGET=$TARGET"
	exit 77
fi
read -r compile <"$built/obj/$TARGET/compiler"

# Those of the library's files that are C and make calls, or know how large a
# buffer is. As one source they take a tenth of the time to compile; but not
# those that two of them define, or declare in their own way.
alone='__ex_drain __ex_streams stdout openat'
sources=$(cd "$built/obj/$TARGET" &&
	find . -name '*.c.d' |
	sed -n -E -e 's|^\./||' -e 's|\.d$||' \
		-e '/^(arch.*\/)?lib\/(exit|stdio|stdlib|fcntl)\//p' \
		-e '/lib\/mman\/__ex/p' \
		-e '/lib\/unistd\/lseek/p')
# shellcheck disable=SC2086 # a list
sources=$(grep -lE '\<(ex_sys|ex_write_out)\(|EX_BUFFER' $sources)
set -- "$here/library.c"
{
	echo '#include "stream.h"'
	echo '#undef NEEDS_STREAMS'
	echo '#define NEEDS_STREAMS _Static_assert(1, "said once")'
	for source in $sources; do
		case " $alone " in
		*" $(basename "$source" .c) "*) echo "$source" >&3 ;;
		*) printf '#include "%s"\n' "$root/$source" ;;
		esac
	done
} >"$here/library.c" 3>"$here/alone"
compile="$compile -DEX_BUFFER=64 -MF /dev/null"
while read -r source; do
	set -- "$@" "$source"
done <"$here/alone"
for source; do
	$compile -include "$parts/inject.h" -c "$source" \
		-o "$here/$(basename "$source" .c).o" || exit
done
$compile -I"$parts" -c "$parts/inject.c" -o "$here/inject.o" || exit

cd "$here" || exit
build="$CC -std=gnu17 -Os -fno-builtin"
$build -c -o verdict.o "$parts/verdict.c" || exit
mv __ex_drain.o drain
$build -o faults "$parts/scenarios.c" ./*.o || exit
mv drain __ex_drain.o
$build -o alone "$parts/stdout_alone.c" verdict.o inject.o __ex_drain.o \
	stdout.o || exit
# An emulator takes long to make a process: one of the errors for each call,
# and another one for the next target.
first=
[ "$TARGET" = "$(uname -m)" ] ||
	first=$(($(printf %s "$TARGET" | cksum | cut -d ' ' -f 1) % 6))
$RUN ./faults $first || exit
$RUN ./alone
