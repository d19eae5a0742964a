/* SPDX-License-Identifier: 0BSD */
/* sigaction - choose and learn what happens when a signal arrives. */
#include <signal.h>
#include <stddef.h>

#include "calls.h"
#include "rt_sigaction.h"

#ifdef EX_SHIFTED_MASK

/* No mask's second word: nobody blocks just these signals. */
#define UNTOUCHED 0x5a3c9669

/* Which word the mask begins with, a question that shifted_mask.h explains. */
static int place_of_mask(const struct ex_ksigaction *answer)
{
	return answer->mask[2] != UNTOUCHED;
}

static long ask(int signal, const struct ex_ksigaction *new,
		struct ex_ksigaction *old)
{
	old->mask[2] = UNTOUCHED;
	return ex_sys(SYS_rt_sigaction, signal, new, old, sizeof(sigset_t));
}

int __ex_sigaction(int signal, const struct sigaction *restrict action,
		   struct sigaction *restrict previous)
{
	struct ex_ksigaction new, old;
	long result;
	int place = 0;

	if (action) {
		const unsigned long *word = action->sa_mask.__word;

		new.handler = action->sa_handler;
		new.flags = (unsigned)action->sa_flags;
		if (word[0] | word[1] && ask(signal, NULL, &old) == 0)
			place = place_of_mask(&old);
		new.mask[2] = 0;
		new.mask[0] = 0;
		new.mask[place] = word[0];
		new.mask[place + 1] = word[1];
	}
	result = ask(signal, action ? &new : NULL, &old);
	if (result == 0 && previous) {
		place = place_of_mask(&old);
		previous->sa_handler = old.handler;
		previous->sa_flags = (int)old.flags;
		previous->sa_mask.__word[0] = old.mask[place];
		previous->sa_mask.__word[1] = old.mask[place + 1];
	}
	return (int)__ex_ret(result);
}

#else

int __ex_sigaction(int signal, const struct sigaction *restrict action,
		   struct sigaction *restrict previous)
{
	struct ex_ksigaction new, old;
	long result;

	if (action) {
		new.handler = action->sa_handler;
		new.flags = (unsigned)action->sa_flags | EX_SA_RESTORER;
#if EX_SA_RESTORER
		new.restorer = EX_RESTORER(action->sa_flags);
#endif
		new.mask = action->sa_mask;
#ifdef EX_MASK_AGAIN
		new.mask_again = new.mask;
#endif
	}
	result = ex_sys(SYS_rt_sigaction, signal, action ? &new : NULL, &old,
			EX_SIG_WORDS(action ? action->sa_flags : 0));
	if (result == 0 && previous) {
		previous->sa_handler = old.handler;
		previous->sa_flags = (int)EX_FLAGS(old);
		previous->sa_mask = old.mask;
	}
	return (int)__ex_ret(result);
}

#endif

PUBLIC(sigaction, __ex_sigaction);
