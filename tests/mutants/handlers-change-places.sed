# SPDX-License-Identifier: 0BSD
# A new handler is put below the one before it.
#
# file: lib/exit/__ex_push.c
# caught-by: exit/handlers-run-in-reverse
/^	\*top = word;/c\
	*top = top[-1];\
	top[top[-1].plain ? -1 : 0] = word;
