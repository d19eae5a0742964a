#!/bin/sh
# SPDX-License-Identifier: 0BSD
# The calls that are made in assembly fail once, by strace's fault injection:
# _exit goes on to the next call and asks again, fork reports the error.
#
# only-exeunt: others ask once, and loop or trap
# only-native: strace sees the emulator's system calls
# expect-stdout: exit_group refused: status 7\n
# expect-stdout: exit_group refused for ever: status 7\n
# expect-stdout: exit_group refused for ever, exit once: status 7\n
# expect-stdout: raw exit refused once: status 7\n
# expect-stdout: fork refused: errno EAGAIN, status 7\n
# expect-stdout: vfork refused: errno ENOMEM, status 7\n
set -u
command -v strace >/dev/null || {
	echo 'SKIP strace is missing: apt-get install strace'
	exit 77
}
cat >leave.c <<'EOF'
#include <exeunt.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	char way = argc > 1 ? *argv[1] : 'e';

	if (way == 'r')
		exeunt_thread_exit(7);
	if ((way == 'f' ? fork() : way == 'v' ? vfork() : 0) < 0)
		printf("errno %s, ", errno == EAGAIN ? "EAGAIN" :
		       errno == ENOMEM ? "ENOMEM" : "is wrong");
	exit(7);
}
EOF
$CC -Os -o leave leave.c || exit
try() {
	printf '%s: ' "$1"
	way=$2
	shift 2
	timeout 10 strace -o trace "$@" ./leave "$way"
	echo "status $?"
}
try 'exit_group refused' e -e inject=exit_group:error=EIO:when=1
try 'exit_group refused for ever' e -e inject=exit_group:error=EINTR
try 'exit_group refused for ever, exit once' e \
	-e inject=exit_group:error=EINTR -e inject=exit:error=EAGAIN:when=1
try 'raw exit refused once' r -e inject=exit:error=EIO:when=1
try 'fork refused' f -e inject=clone,fork:error=EAGAIN:when=1
try 'vfork refused' v -e inject=vfork,clone:error=ENOMEM:when=1
