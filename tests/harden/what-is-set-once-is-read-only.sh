#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Destructors of a program can be written over, and then others run; those of a
# hardened one are read-only, and so are constants that hold addresses, what
# handlers are mangled with, and what the stack is checked by (issue 4).
#
# only-exeunt: it is exeunt's tool
# expect-stdout: plain destructors: attacked\n
# expect-stdout: hardened destructors: SEGV\n
# expect-stdout: hardened constants: SEGV\n
# expect-stdout: hardened secret: SEGV\n
# expect-stdout: hardened guard: SEGV\n
cat >program.c <<'END'
#include <string.h>
#include <unistd.h>

extern void *__fini_array_start[], *__fini_array_end[];
static const char *const names[] = { "one", "two" };
#ifdef HARDENED
extern void *__ex_secret, *__stack_chk_guard;
#else
static void *__ex_secret, *__stack_chk_guard;
#endif

static __attribute__((destructor)) void destructor(void)
{
	_exit(0);
}

static void attack(void)
{
	write(1, "attacked\n", 9);
	_exit(0);
}

int main(int count, char **arguments)
{
	const char *const *volatile name = names;
	void **volatile place = (void **)name;

	if (strcmp(arguments[1], "destructors") == 0)
		for (place = __fini_array_start; place != __fini_array_end;)
			*place++ = (void *)attack;
	else if (strcmp(arguments[1], "secret") == 0)
		*(void *volatile *)&__ex_secret = NULL;
	else if (strcmp(arguments[1], "guard") == 0)
		*(void *volatile *)&__stack_chk_guard = NULL;
	else
		*place = NULL;
	return 0;
}
END
$CC -Os -w --harden -DHARDENED -o hardened program.c 2>refusal || {
	sed 's/^exeunt-cc: /SKIP /' refusal
	exit 77
}
$CC -Os -w -o plain program.c
printf 'plain destructors: '
$RUN ./plain destructors
for what in destructors constants secret guard; do
	printf 'hardened %s: ' $what
	{ $RUN ./hardened $what; } 2>/dev/null
	status=$?
	[ $status -lt 128 ] || kill -l $((status - 128))
done
