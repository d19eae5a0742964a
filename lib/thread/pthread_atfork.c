/* SPDX-License-Identifier: 0BSD */
/* pthread_atfork - call functions before and after fork(). */
#include <errno.h>
#include <pthread.h>

#include "lock.h"
#include "mangle.h"
#include "mapping.h"

/* Three functions, and those that were registered before them. */
struct hooks {
	void (*function[3])(void); /* by enum ex_fork, as ex_mangled() */
	struct hooks *earlier, *later;
};

enum { FIRST = 8, MORE = 65536 / sizeof(struct hooks) };

static struct hooks few[FIRST], *room = few, *latest, *earliest;
static unsigned int left = FIRST;

int pthread_atfork(void (*before)(void), void (*parent)(void),
		   void (*child)(void))
{
	struct hooks *hooks = NULL;

	ex_acquire(EX_FORKS);
	if (left == 0) {
		/* Not from malloc(), which may be what registers. */
		room = __ex_mmap_anonymous(MORE * sizeof(*room));
		if (room != NULL)
			left = MORE;
	}
	if (left > 0) {
		left--;
		hooks = room++;
		hooks->function[EX_BEFORE] = ex_mangled(before);
		hooks->function[EX_PARENT] = ex_mangled(parent);
		hooks->function[EX_CHILD] = ex_mangled(child);
		hooks->earlier = latest;
		if (latest != NULL)
			latest->later = hooks;
		else
			earliest = hooks;
		latest = hooks;
	}
	ex_release(EX_FORKS);
	return hooks ? 0 : ENOMEM;
}

void __ex_run_atfork(enum ex_fork when)
{
	struct hooks *hooks = when == EX_BEFORE ? latest : earliest;

	while (hooks != NULL) {
		void (*function)(void) = ex_demangled(hooks->function[when]);

		if (function != NULL)
			function();
		hooks = when == EX_BEFORE ? hooks->earlier : hooks->later;
	}
}
