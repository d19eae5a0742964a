/* SPDX-License-Identifier: 0BSD */
/* What 64-bit Power has of its own where a program is hardened. */
#ifndef EX_HARDEN_H
#define EX_HARDEN_H

#define EX_RELATIVE 22 /* R_PPC64_RELATIVE, what the linker leaves */
#define EX_RELA 1      /* 0: the addend is in the place itself */
#define EX_CANARY 0    /* from the thread pointer on; 0: it is a variable */

#endif
