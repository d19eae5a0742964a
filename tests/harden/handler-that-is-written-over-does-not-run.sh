#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Who can write over the handlers of a program can have another function called
# at its end; of a hardened one, he can only have it crash (issue 4).
#
# only-exeunt: it is exeunt's tool
# expect-stdout: plain atexit: attacked\n
# expect-stdout: plain on_exit: attacked\n
# expect-stdout: plain quick: attacked\n
# expect-stdout: plain handle: attacked\n
# expect-stdout: hardened atexit: crashed\n
# expect-stdout: hardened on_exit: crashed\n
# expect-stdout: hardened quick: crashed\n
# expect-stdout: hardened handle: crashed\n
cat >program.c <<'END'
#include <exeunt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The library's: from the topmost word down to a null they are handlers. */
struct handlers {
	void **top;
};
extern struct handlers __ex_exit_handlers, __ex_quick_handlers;

static volatile int calls; /* clang drops handlers that do nothing */

static void harmless(void)
{
	calls++;
}

static void harmless_too(int status, void *argument)
{
	calls++;
}

static void attack(void)
{
	write(1, "attacked\n", 9);
	_exit(0);
}

static void overwrite(struct handlers *list)
{
	for (void **word = list->top; *--word != NULL;)
		*word = (void *)attack;
}

int main(int count, char **arguments)
{
	static struct exeunt_handle handle;

	if (strcmp(arguments[1], "atexit") == 0) {
		atexit(harmless);
		overwrite(&__ex_exit_handlers);
	} else if (strcmp(arguments[1], "on_exit") == 0) {
		on_exit(harmless_too, &handle);
		overwrite(&__ex_exit_handlers);
	} else if (strcmp(arguments[1], "quick") == 0) {
		at_quick_exit(harmless);
		overwrite(&__ex_quick_handlers);
		quick_exit(0);
	} else {
		exeunt_atexit(&handle, (void (*)(void *))harmless, NULL);
		handle.__function = (void (*)(void *))attack;
	}
	return 0;
}
END
$CC -Os -w --harden -o hardened program.c 2>refusal || {
	sed 's/^exeunt-cc: /SKIP /' refusal
	exit 77
}
$CC -Os -w -o plain program.c
for program in plain hardened; do
	for way in atexit on_exit quick handle; do
		printf '%s %s: ' $program $way
		# By SIGSEGV, as a rule; but qemu-sparc just ends.
		{ $RUN ./$program $way || echo crashed; } 2>/dev/null
	done
done
