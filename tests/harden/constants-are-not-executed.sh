#!/bin/sh
# SPDX-License-Identifier: 0BSD
# What is a constant in a hardened program is no code: a jump there ends it.
# Others have constants and code in one segment (issue 4).
#
# only-exeunt: it is exeunt's tool
# expect-stdout: plain: 66\n
# expect-stdout: hardened: SEGV\n
cat >code.c <<'END'
int constant(void)
{
	return 66;
}
END
cat >program.c <<'END'
int constant(void);

int main(void)
{
	int (*volatile function)(void) = constant;

	return function();
}
END
# The function moves to where constants are.
build()
{
	name=$1
	shift
	$CC -Os -S "$@" code.c || return
	sed 's/\.text\.constant, *"ax".*/.rodata.constant,"a"\
	.balign 16/' code.s >constant.s
	$CC -Os "$@" -o "$name" program.c constant.s
}
try()
{
	printf '%s: ' "$1"
	{ $RUN "./$1"; } 2>/dev/null
	status=$?
	if [ $status -lt 128 ]; then
		echo $status
	else
		kill -l $((status - 128))
	fi
}
build hardened --harden 2>refusal || {
	sed 's/^exeunt-cc: /SKIP /' refusal
	exit 77
}
build plain
try plain
try hardened
