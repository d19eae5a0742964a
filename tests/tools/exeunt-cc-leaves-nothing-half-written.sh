#!/bin/sh
# SPDX-License-Identifier: 0BSD
# A compilation that fails, a missing source, a program that does not link:
# a status other than 0, and no output (issue 2, bad input).
#
# only-exeunt: it is exeunt's tool
# expect-stdout: syntax: failed, no file\n
# expect-stdout: missing: failed, no file, names missing.c\n
# expect-stdout: unresolved: failed, no file, names nowhere\n
# expect-stdout: unresolved -s: failed, no file, names nowhere\n
try()
{
	status=$1
	label=$2
	result=fine
	[ "$status" != 0 ] && result=failed
	file='no file'
	[ -e program ] && file='a file'
	names=
	[ -n "$3" ] && grep -q "$3" said && names=", names $3"
	echo "$label: $result, $file$names"
}
echo 'int main(void) { return 0 }' >syntax.c
echo 'int nowhere(void); int main(void) { return nowhere(); }' >unresolved.c
$CC -o program syntax.c 2>said
try $? syntax ''
$CC -o program missing.c 2>said
try $? missing missing.c
$CC -o program unresolved.c 2>said
try $? unresolved nowhere
$CC -s -o program unresolved.c 2>said
try $? 'unresolved -s' nowhere
