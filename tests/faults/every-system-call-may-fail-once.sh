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
# shellcheck disable=SC2046,SC2086,SC2154 # lists, and what build.sh sets
root=${0%/tests/*}
# shellcheck source=/dev/null
. "$root/tests/faults/parts/build.sh"
inject without 'exit|stdio|stdlib|fcntl' $compile

cd "$here" || exit
$build -o alone "$parts/stdout_alone.c" verdict.o inject.o \
	without/__ex_drain.o without/stdout.o || exit
rm without/__ex_drain.o
$build -o faults "$parts/scenarios.c" verdict.o inject.o without/*.o || exit
$RUN ./faults $first || exit
$RUN ./alone
