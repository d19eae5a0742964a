/* SPDX-License-Identifier: 0BSD */
/* mtx_init - make a mutex. */
#include <threads.h>

int mtx_init(mtx_t *mutex, int type)
{
	if ((type & ~(mtx_recursive | mtx_timed)) != 0)
		return thrd_error;
	*mutex = (mtx_t){ .__ex_kind = type & mtx_recursive };
	return thrd_success;
}
