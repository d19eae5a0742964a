/* SPDX-License-Identifier: 0BSD */
/* Classes of characters, and letters in the other case. */
#ifndef __EX_CTYPE_H
#define __EX_CTYPE_H

#include <bits/features.h>

__EX_BEGIN_DECLS

/*
 * Tell whether a character belongs to a class, in the "C" locale, where no
 * character above 127 belongs to any.
 *
 * character   0 to 255, or EOF, which belongs to none; plain char must be
 *             converted to unsigned char first
 * returns     not 0 if it does, 0 if not
 *
 * C17 7.4.1
 */
int isalnum(int character);  /* a letter or a digit */
int isalpha(int character);  /* a letter */
int isblank(int character);  /* space or tab */
int iscntrl(int character);  /* 0 to 31, and 127 */
int isdigit(int character);  /* 0 to 9 */
int isgraph(int character);  /* printable, but no space */
int islower(int character);  /* a to z */
int isprint(int character);  /* 32 to 126 */
int ispunct(int character);  /* printable, but no space, letter or digit */
int isspace(int character);  /* space, \t, \n, \v, \f, \r */
int isupper(int character);  /* A to Z */
int isxdigit(int character); /* a digit, A to F, a to f */

/*
 * Change the case of a letter.
 *
 * character   0 to 255, or EOF
 * returns     the letter in the other case; any other character as it is
 *
 * C17 7.4.2
 */
int tolower(int character);
int toupper(int character);

#if __EX_MISC || defined _XOPEN_SOURCE
/*
 * Tell whether any int is 0 to 127, or make it so.
 *
 * character   any int
 * returns     not 0 if it is, 0 if not; its low 7 bits
 *
 * POSIX.1-2008 isascii(), toascii()
 */
int isascii(int character);
int toascii(int character);
#endif

__EX_END_DECLS

#endif
