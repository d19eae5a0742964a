/* SPDX-License-Identifier: 0BSD */
/* The streams of a program, for who must not bring any to it. */
#ifndef EX_ALL_STREAMS_H
#define EX_ALL_STREAMS_H

#include "stream.h"

/* Null are the addresses of those that are not linked. */
extern FILE __ex_stdout WEAK;
extern FILE *__ex_streams WEAK;
EX_WEAK_WALK

/*
 * As ex_first_stream() and ex_next_stream(). Where there is no list, standard
 * output is the only stream; it is null where there is none at all.
 */
static inline FILE *ex_any_stream(enum ex_visit visit)
{
	(void)visit;
	return &__ex_streams != NULL ? ex_first_stream(visit) : &__ex_stdout;
}

static inline FILE *ex_another_stream(FILE *stream, enum ex_visit visit)
{
	(void)visit;
	return &__ex_streams != NULL ? ex_next_stream(stream, visit) : NULL;
}

#endif
