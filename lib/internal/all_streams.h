/* SPDX-License-Identifier: 0BSD */
/* The streams of a program, for who must not bring any to it. */
#ifndef EX_ALL_STREAMS_H
#define EX_ALL_STREAMS_H

#include "stream.h"

/* Null are the addresses of those that are not linked. */
extern FILE __ex_stdout WEAK;
extern FILE *__ex_streams WEAK;

/*
 * The first of the streams in use, of which the others follow by `link`.
 * Where there is no list, standard output is the only stream, and has no
 * successor.
 */
static inline FILE *ex_any_stream(void)
{
	return &__ex_streams != NULL ? __ex_streams : &__ex_stdout;
}

#endif
