/* SPDX-License-Identifier: 0BSD */
/* Functions to be called later, as they are kept: here, as they are. */
#ifndef EX_MANGLE_H
#define EX_MANGLE_H

/* What is done about them where a program is hardened is in ../hard. */
#define ex_mangled(function) (function)
#define ex_demangled(function) (function)

#endif
