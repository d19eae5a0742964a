#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Where the emulator is missing: one line that names it and the package to
# install, status 2 (issue 2, bad input).
#
# only-exeunt: it is exeunt's tool
# expect-stdout: status 2, 1 line, names qemu and remedy\n
echo 'int main(void) { return 7; }' >main.c
$CC -o program main.c
mkdir bin
for tool in sh uname cat sed tr od head dd dirname basename readlink; do
	found=$(command -v "$tool")
	[ -x "$found" ] && ln -s "$found" "bin/$tool"
done
(
	PATH=$PWD/bin
	$RUN ./program
) 2>said
status=$?
if [ $status = 7 ]; then
	echo "SKIP $TARGET runs here without an emulator"
	exit 77
fi
case $(cat said) in
exeunt-run:*qemu*apt*install*) names='names qemu and remedy' ;;
*) names="says $(cat said)" ;;
esac
echo "status $status, $(($(wc -l <said))) line, $names"
