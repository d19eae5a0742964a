/* SPDX-License-Identifier: 0BSD */
/* What strerror() and strerror_r() share. */
#ifndef EX_ERROR_TEXT_H
#define EX_ERROR_TEXT_H

#include "attr.h"

enum { LONGEST = 48 }; /* of all texts, with the null byte; and some more */

/* Describe an errno value; `text` has room for LONGEST. */
HIDDEN void __ex_error_text(int error, char *text);

#endif
