/* SPDX-License-Identifier: 0BSD */
/*
 * In strict ISO mode the ISO headers declare nothing that is a program's own:
 * names of POSIX are free (C17 7.1.3p1).
 *
 * with-cflags: -std=c17 -Wall -Werror
 * expect-status: 45
 */
#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <iso646.h>
#include <limits.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
	read = 1, write, open, close, fork, kill, pipe, dup, link, wait,
	environ, fileno, fdopen, dprintf, getline, sigaction, sigset_t, pid_t,
	ssize_t, off_t, strdup, stpcpy, strsep, random, putenv, setenv, on_exit,
	nanosleep, siglongjmp, isascii, index, bzero, getopt, optarg, alloca,
	clockid_t, usleep, sleep, uint, ushort, BIG, mkstemp, abortion, popen,
	O_RDONLY
};

int main(void)
{
	return O_RDONLY;
}
