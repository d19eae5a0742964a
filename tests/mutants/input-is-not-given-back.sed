# SPDX-License-Identifier: 0BSD
# exit leaves the offset where reading ahead put it.
#
# file: lib/stdio/__ex_fill.c
# caught-by: exit/exit-restores-the-offset-of-unread-input
/^EXIT_LINK/,/^}/s/__ex_give_back(stream)/(void)stream/
