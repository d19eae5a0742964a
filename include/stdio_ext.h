/* SPDX-License-Identifier: 0BSD */
/* What Solaris, glibc and musl have of streams beyond the standards. */
#ifndef __EX_STDIO_EXT_H
#define __EX_STDIO_EXT_H

#include <stdio.h>

__EX_BEGIN_DECLS

/*
 * Drop what a stream holds: output that is not written yet, and input that
 * was read ahead or pushed back and is not taken yet.
 *
 * stream    stays open; its buffering and its indicators are as they were
 *
 * Nothing is written, and the offset of the descriptor, which other processes
 * may share, stays where it is.
 *
 * As in Solaris, glibc and musl. exeunt_forget_streams() in <exeunt.h> does it
 * to all streams.
 */
void __fpurge(FILE *stream);

__EX_END_DECLS

#endif
