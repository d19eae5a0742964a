/* SPDX-License-Identifier: 0BSD */
/* sem_getvalue - how many could pass a semaphore. */
#include <semaphore.h>

int sem_getvalue(sem_t *restrict semaphore, int *restrict value)
{
	int is = __atomic_load_n(&semaphore->__ex_value, __ATOMIC_RELAXED);

	*value = is < 0 ? 0 : is;
	return 0;
}
