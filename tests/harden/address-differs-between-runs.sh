#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Where a hardened program lies, it does not know before, nor what handlers are
# mangled with: eight runs have two addresses and two secrets at least (issue 4).
#
# only-exeunt: it is exeunt's tool
# only-native: where a program lies is the emulator's choice: qemu-aarch64 program
# expect-stdout: plain: 1 address\n
# expect-stdout: hardened: several addresses, several secrets\n
cat >program.c <<'END'
#include <stdio.h>
#ifdef HARDENED
extern void *__ex_secret;
#else
static void *__ex_secret;
#endif
int main(void)
{
	printf("%p %p\n", (void *)main, __ex_secret);
	return 0;
}
END
$CC -Os -w --harden -DHARDENED -o hardened program.c 2>refusal || {
	sed 's/^exeunt-cc: /SKIP /' refusal
	exit 77
}
$CC -Os -w -o plain program.c
for _ in 1 2 3 4 5 6 7 8; do
	$RUN ./plain >>plain.out
	$RUN ./hardened >>hardened.out
done
[ "$(sort -u plain.out | wc -l)" -gt 1 ] || echo 'plain: 1 address'
[ "$(cut -d ' ' -f 1 hardened.out | sort -u | wc -l)" -lt 2 ] ||
	printf 'hardened: several addresses, '
[ "$(cut -d ' ' -f 2 hardened.out | sort -u | wc -l)" -lt 2 ] ||
	echo 'several secrets'
