#!/bin/sh
# SPDX-License-Identifier: 0BSD
# A program for a target that no emulator runs is told from one for the other
# ABI of the same machine: one line that says so, status 2 (issue 3).
#
# only-exeunt: it is exeunt's tool
# expect-stdout: x32: status 2\n
# expect-stdout: exeunt-run: no emulator runs x32; boot it with qemu-system\n
# expect-stdout: s390: status 2\n
# expect-stdout: exeunt-run: no emulator runs s390; boot it with qemu-system\n
try()
{
	{
		cat
		head -c 100 /dev/zero
	} >"$1"
	chmod +x "$1"
	"${RUN%% *}" "./$1" 2>said
	echo "$1: status $?"
	cat said
}
# A header: class, byte order and version; type and machine.
{
	printf '\177ELF\001\001\001\000\000\000\000\000\000\000\000\000'
	printf '\002\000\076\000\001\000\000\000'
} | try x32
{
	printf '\177ELF\001\002\001\000\000\000\000\000\000\000\000\000'
	printf '\000\002\000\026\000\000\000\001'
} | try s390
