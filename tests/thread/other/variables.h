/* SPDX-License-Identifier: 0BSD */
/* Thread-local variables, as other files see them. */
extern _Thread_local int initialised;
extern _Thread_local long zero;

int *where_initialised(void);
long *where_zero(void);
