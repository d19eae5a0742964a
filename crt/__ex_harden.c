/* SPDX-License-Identifier: 0BSD */
/* The first thing a hardened program does: move in, and lock the door. */
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>

#include "chain.h"
#include "destructors.h"
#include "harden.h"
#include "mangle.h"
#include "syscall.h"
#include "tls_block.h"
#include "trap.h"

/* gABI, "Relocation". */
struct relocation {
	uintptr_t place;
	uintptr_t info;
#if EX_RELA
	uintptr_t addend;
#endif
};

enum { AT_PAGESZ = 6, AT_RANDOM = 25 }; /* include/uapi/linux/auxvec.h */

/* From linker.ld, as harden.sed makes it; RELRO ends with a page. */
extern const struct relocation __ex_relocations[] HIDDEN;
extern const struct relocation __ex_relocations_end[] HIDDEN;
extern char __ex_relro[] HIDDEN;
extern char __ex_relro_end[] HIDDEN;

/* Read-only as soon as they are set. */
#define SECRET SECTION(".data.rel.ro.ex_secret")
SECRET uintptr_t __ex_secret;
SECRET uintptr_t __stack_chk_guard;

size_t __ex_destroyed;

/* Nothing may be called here, nor read, of what the relocations make. */
static inline void relocate(void)
{
	const struct relocation *next = __ex_relocations;
	const struct relocation *end = __ex_relocations_end;

	FORGET(next); /* two names, which may be of one address */
	for (; next != end; next++) {
		uintptr_t *place = (void *)(__ehdr_start + next->place);

		if (next->info == EX_DONE)
			continue;
		if (next->info != EX_RELATIVE) /* and no symbol */
			ex_trap();	       /* the linker leaves no other */
#if EX_RELA
		*place = (uintptr_t)__ehdr_start + next->addend;
#else
		*place += (uintptr_t)__ehdr_start;
#endif
	}
}

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

	relocate();
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
