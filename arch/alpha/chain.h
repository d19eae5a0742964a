/* SPDX-License-Identifier: 0BSD */
/* The two chains, of which C must know more on Alpha. */
#ifndef EX_CHAIN_PLACES_H
#define EX_CHAIN_PLACES_H

#include "../../lib/internal/chain.h"

/*
 * A function is called directly by who knows whether it begins with the two
 * instructions that make $gp from $27, and then skips them. Of a name that
 * linker.ld gives to a place nobody can know that. So the links call each
 * other by their addresses: those of data, which take no entry in the GOT.
 */
#define EX_PLACE(name) \
	HIDDEN extern const char ex_place_##name[] __asm__("__ex_" #name)

EX_PLACE(after_tls);
EX_PLACE(after_environ);
EX_PLACE(after_arrays);
EX_PLACE(after_claim);
EX_PLACE(after_start_deadline);
EX_PLACE(after_end_locals);
EX_PLACE(after_keep_status);
EX_PLACE(after_step_handlers);
EX_PLACE(after_run_handlers);
EX_PLACE(after_step_destructors);
EX_PLACE(after_destructors);
EX_PLACE(after_block_sigpipe);
EX_PLACE(after_step_streams);
EX_PLACE(after_flush_stdout);
EX_PLACE(after_flush_streams);
EX_PLACE(after_restore_streams);
EX_PLACE(after_report_streams);
EX_PLACE(after_trace_exit);

typedef int (*ex_enter_link)(int, char **, char **);
typedef void (*ex_exit_link)(int) __attribute__((noreturn));

static inline unsigned long ex_address(const char *place)
{
	FORGET(place);
	return (unsigned long)place;
}

#define EX_ENTER(name) ((ex_enter_link)ex_address(ex_place_##name))
#define EX_EXIT(name) ((ex_exit_link)ex_address(ex_place_##name))

#define __ex_after_tls EX_ENTER(after_tls)
#define __ex_after_environ EX_ENTER(after_environ)
#define __ex_after_arrays EX_ENTER(after_arrays)
#define __ex_after_claim EX_EXIT(after_claim)
#define __ex_after_start_deadline EX_EXIT(after_start_deadline)
#define __ex_after_end_locals EX_EXIT(after_end_locals)
#define __ex_after_keep_status EX_EXIT(after_keep_status)
#define __ex_after_step_handlers EX_EXIT(after_step_handlers)
#define __ex_after_run_handlers EX_EXIT(after_run_handlers)
#define __ex_after_step_destructors EX_EXIT(after_step_destructors)
#define __ex_after_destructors EX_EXIT(after_destructors)
#define __ex_after_block_sigpipe EX_EXIT(after_block_sigpipe)
#define __ex_after_step_streams EX_EXIT(after_step_streams)
#define __ex_after_flush_stdout EX_EXIT(after_flush_stdout)
#define __ex_after_flush_streams EX_EXIT(after_flush_streams)
#define __ex_after_restore_streams EX_EXIT(after_restore_streams)
#define __ex_after_report_streams EX_EXIT(after_report_streams)
#define __ex_after_trace_exit EX_EXIT(after_trace_exit)

#endif
