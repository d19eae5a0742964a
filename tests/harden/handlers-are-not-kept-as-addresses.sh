#!/bin/sh
# SPDX-License-Identifier: 0BSD
# No function that is to be called at the end lies in the memory of a hardened
# program as its address; without --harden each does (issue 4).
#
# only-exeunt: it is exeunt's tool
# expect-stdout: plain: atexit on_exit __cxa_atexit exeunt_atexit at_quick_exit local key atfork\n
# expect-stdout: hardened:\n
cat >program.c <<'END'
#include <exeunt.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int __cxa_atexit(void (*)(void *), void *, void *);
int __cxa_thread_atexit_impl(void (*)(void *), void *, void *);
extern unsigned char __ehdr_start[];

/* Different bodies, or the compiler might make them one. */
static volatile int calls;
static void plain(void) { calls += 1; }
static void with_status(int status, void *argument) { calls += 2; }
static void with_argument(void *argument) { calls += 3; }
static void withdrawable(void *argument) { calls += 4; }
static void quick(void) { calls += 5; }
static void local(void *argument) { calls += 6; }
static void key(void *argument) { calls += 7; }
static void fork_hook(void) { calls += 8; }

/* Of a program header. */
struct part {
	uint32_t type;
#if UINTPTR_MAX > UINT32_MAX
	uint32_t flags;
#endif
	uintptr_t offset, address, physical, file_bytes, bytes;
#if UINTPTR_MAX == UINT32_MAX
	uint32_t flags;
#endif
	uintptr_t alignment;
};

/* Look for a word in what can be written to of the program's own memory. */
static void look_for(const char *name, uintptr_t function)
{
	size_t at = sizeof(long) == 4 ? 28 : 32; /* e_phoff */
	struct part *part =
		(void *)(__ehdr_start + *(uintptr_t *)(__ehdr_start + at));
	struct part *relro = part, *last = part;
	uintptr_t moved;

	last += *(uint16_t *)(__ehdr_start + (sizeof(long) == 4 ? 44 : 56));
	while (relro != last && relro->type != 0x6474e552) /* PT_GNU_RELRO */
		relro++;

	while (part->type != 1) /* PT_LOAD */
		part++;
	moved = (uintptr_t)__ehdr_start - part->address;
	for (; part->type == 1; part++) {
		uintptr_t *word = (void *)((part->address + moved +
					    sizeof(long) - 1) & -sizeof(long));
		uintptr_t *end = (void *)(part->address + moved + part->bytes);

		if (!(part->flags & 2))
			continue;
		for (; word + 1 <= end; word++)
			if (relro != last &&
			    (uintptr_t)word - moved - relro->address <
				    relro->bytes)
				continue;
			else if (*word == function) {
				printf(" %s", name);
				return;
			}
	}
}

int main(void)
{
	static struct exeunt_handle handle;
	pthread_key_t which;

	atexit(plain);
	on_exit(with_status, NULL);
	__cxa_atexit(with_argument, NULL, NULL);
	exeunt_atexit(&handle, withdrawable, NULL);
	at_quick_exit(quick);
	__cxa_thread_atexit_impl(local, NULL, NULL);
	pthread_key_create(&which, key);
	pthread_atfork(fork_hook, NULL, NULL);
	look_for("atexit", (uintptr_t)plain);
	look_for("on_exit", (uintptr_t)with_status);
	look_for("__cxa_atexit", (uintptr_t)with_argument);
	look_for("exeunt_atexit", (uintptr_t)withdrawable);
	look_for("at_quick_exit", (uintptr_t)quick);
	look_for("local", (uintptr_t)local);
	look_for("key", (uintptr_t)key);
	look_for("atfork", (uintptr_t)fork_hook);
	putchar('\n');
	fflush(stdout);
	_Exit(calls);
}
END
$CC -Os -w -pthread --harden -o hardened program.c 2>refusal || {
	sed 's/^exeunt-cc: /SKIP /' refusal
	exit 77
}
$CC -Os -w -pthread -o plain program.c
for program in plain hardened; do
	printf '%s:' $program
	$RUN ./$program
done
