/* SPDX-License-Identifier: 0BSD */
/* What a hardened program sets once, and then protects. */
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>

#include "chain.h"
#include "destructors.h"
#include "mangle.h"
#include "syscall.h"
#include "tls_block.h"
#include "trap.h"

enum { AT_PAGESZ = 6, AT_RANDOM = 25 }; /* include/uapi/linux/auxvec.h */

/* From linker.ld, as harden.sed makes it; RELRO ends with a page. */
extern char __ex_relro[] HIDDEN;
extern char __ex_relro_end[] HIDDEN;

/* Read-only as soon as they are set. */
#define SECRET SECTION(".data.rel.ro.ex_secret")
SECRET uintptr_t __ex_secret;
SECRET uintptr_t __stack_chk_guard;

size_t __ex_destroyed;

/* What the kernel says behind the environment; it says both. */
static inline uintptr_t auxiliary(char **envp, uintptr_t which)
{
	const uintptr_t *entry;

	while (*envp++ != NULL)
		;
	for (entry = (void *)envp; *entry != which; entry += 2)
		;
	return entry[1];
}

int __ex_harden(int argc, char **argv, char **envp)
{
	const uintptr_t *random;
	uintptr_t begin;

	random = (void *)auxiliary(envp, AT_RANDOM); /* 16 bytes */
	__ex_secret = random[0];
	__stack_chk_guard = random[1];
	*(char *)&__stack_chk_guard = '\0'; /* no string reads or writes on */
	begin = (uintptr_t)__ex_relro & -auxiliary(envp, AT_PAGESZ);
	if (ex_sys(SYS_mprotect, begin, (uintptr_t)__ex_relro_end - begin,
		   PROT_READ) != 0)
		ex_trap();
	return __ex_enter(argc, argv, envp);
}
