#!/bin/sh
# SPDX-License-Identifier: 0BSD
# exeunt-run on a file that is missing, no ELF file, or for a machine without
# emulator, on nothing, or for an unknown target: one line that names it,
# status 2 (issue 2, bad input).
#
# only-exeunt: it is exeunt's tool
# expect-stdout: missing: status 2, 1 line, names it\n
# expect-stdout: text: status 2, 1 line, names it\n
# expect-stdout: empty: status 2, 1 line, names it\n
# expect-stdout: short: status 2, 1 line, names it\n
# expect-stdout: folder: status 2, 1 line, names it\n
# expect-stdout: machine: status 2, 1 line, names it\n
# expect-stdout: target: status 2, 1 line, names it\n
# expect-stdout: nothing: status 2, 1 line, names it\n
tool=${RUN%% *}
try()
{
	label=$1
	pattern=$2
	shift 2
	"$@" 2>said >out
	status=$?
	case $(cat said) in
	exeunt-run:*$pattern*) names='names it' ;;
	*) names="says $(cat said)" ;;
	esac
	echo "$label: status $status, $(($(wc -l <said))) line, $names"
}
echo text >text
chmod +x text
: >empty
chmod +x empty
printf '\177ELF' >short
chmod +x short
mkdir folder
{
	printf '\177ELF\001\001\001\000\000\000\000\000\000\000\000\000'
	printf '\002\000\357\276\001\000\000\000'
	head -c 100 /dev/zero
} >machine
chmod +x machine
try missing missing "$tool" ./missing
try text text "$tool" ./text
try empty empty "$tool" ./empty
try short short "$tool" ./short
try folder folder "$tool" ./folder
try machine machine "$tool" ./machine
echo 'int main(void) { return 7; }' >main.c
$CC -o program main.c
try target pdp11 "$tool" --target=pdp11 ./program
try nothing program "$tool"
