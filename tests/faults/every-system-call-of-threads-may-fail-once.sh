#!/bin/sh
# SPDX-License-Identifier: 0BSD
# The same as every-system-call-may-fail-once of a program with threads: they
# are created, wait for each other, write to one stream, and exit.
#
# only-exeunt: it compiles exeunt's files
# with-figures: yes
# shellcheck disable=SC2046,SC2086,SC2154 # lists, and what build.sh sets
root=${0%/tests/*}
# shellcheck source=/dev/null
. "$root/tests/faults/parts/build.sh"
inject with 'exit|stdio|stdlib|fcntl|thread' \
	$(echo "$compile" | sed 's|-Ilib/internal/alone|-Ilib/internal/threads|')

cd "$here" || exit
rm with/__ex_drain.o
$build -pthread -o threads "$parts/threads.c" verdict.o inject.o with/*.o ||
	exit
$RUN ./threads $first
