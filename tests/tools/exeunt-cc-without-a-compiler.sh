#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Where the compiler is missing: one line that names it and the package to
# install, status 2, no file (issue 2, bad input).
#
# only-exeunt: it is exeunt's tool
# expect-stdout: status 2, 1 line, names target and remedy, no file\n
# expect-stdout: status 2, 1 line, names no-such-cc, no file\n
unset EXEUNT_CC
mkdir bin
for tool in sh uname cat sed tr mkdir rm dirname basename readlink; do
	ln -s "$(command -v "$tool")" "bin/$tool"
done
echo 'int main(void) { return 0; }' >main.c
show()
{
	file='no file'
	[ -e program ] && file='a file'
	echo "status $1, $(($(wc -l <said))) line, names $2, $file"
}
(
	PATH=$PWD/bin
	$CC -o program main.c
) 2>said
status=$?
case $(cat said) in
exeunt-cc:*"$TARGET"*apt*install*) names='target and remedy' ;;
*) names="neither: $(cat said)" ;;
esac
show $status "$names"
EXEUNT_CC=no-such-cc $CC -o program main.c 2>said
status=$?
case $(cat said) in
exeunt-cc:*no-such-cc*) names=no-such-cc ;;
*) names="something else: $(cat said)" ;;
esac
show $status "$names"
