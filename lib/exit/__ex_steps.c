/* SPDX-License-Identifier: 0BSD */
/* Exit step by step: for the deadline, and for the trace. */
#include <exeunt.h>

#include "steps.h"

#include "all_streams.h"
#include "chain.h"
#include "destructors.h"

SECTION(".bss.ex_exit.step") struct ex_step __ex_step;

/* What a program has not linked has the address null. */
extern struct ex_handlers __ex_exit_handlers WEAK;
extern __typeof__(__ex_drain) __ex_drain WEAK;
extern __typeof__(__ex_give_back) __ex_give_back WEAK;
extern __typeof__(__ex_call_nothing) __ex_call_nothing WEAK;
extern __typeof__(__ex_call_plain) __ex_call_plain WEAK;
extern __typeof__(__ex_call_quick) __ex_call_quick WEAK;
extern __typeof__(__ex_call_handle) __ex_call_handle WEAK;
extern __typeof__(__ex_call_with_status) __ex_call_with_status WEAK;
extern __typeof__(__ex_call_with_argument) __ex_call_with_argument WEAK;

WEAK void __ex_trace_call(const char *function, int status)
{
	(void)function;
	(void)status;
}

WEAK void __ex_trace_begin(void)
{
}

WEAK void __ex_trace_end(void)
{
}

static void begin(enum ex_kind kind, uintptr_t where)
{
	__ex_step.where = where;
	__ex_step.kind = (int)kind;
	if (kind != EX_BETWEEN)
		__ex_trace_begin();
}

static void end(void)
{
	if (__ex_step.kind != EX_BETWEEN)
		__ex_trace_end();
	__ex_step.kind = EX_BETWEEN;
}

/* Is the topmost word, taken off already, this function of ours? */
static int is(union ex_word word, void (*function)(void))
{
	return (uintptr_t)ex_demangled(word.plain) == (uintptr_t)function;
}

/* Which of the program's functions the word that was on top will call. */
static void begin_handler(const union ex_word *top, enum ex_kind plain)
{
	union ex_word word = *top;

	if (is(word, __ex_call_with_status)) {
		begin(EX_ON_EXIT, (uintptr_t)ex_demangled(top[-1].with_status));
	} else if (is(word, __ex_call_with_argument)) {
		begin(EX_CXA_ATEXIT,
		      (uintptr_t)ex_demangled(top[-1].with_argument));
	} else if (is(word, __ex_call_handle)) {
		const struct exeunt_handle *handle = top[-2].handle;

		if (handle != NULL)
			begin(EX_HANDLE,
			      (uintptr_t)ex_demangled(handle->__function));
	} else if (EX_PLAIN_WORDS > 1 &&
		   (is(word, __ex_call_plain) || is(word, __ex_call_quick))) {
		begin(plain, (uintptr_t)ex_demangled(top[-1].plain));
	} else if (!is(word, __ex_call_nothing)) {
		begin(plain, (uintptr_t)ex_demangled(word.plain));
	}
}

void __ex_step_list(struct ex_handlers *list, enum ex_kind plain)
{
	ex_acquire(EX_HANDLERS);
	while (list->top != NULL) {
		union ex_word word = ex_take(list);

		if (word.plain != NULL) {
			begin_handler(list->top, plain);
			ex_demangled(
				word.plain)(); /* which lets go of the lock */
			end();
			ex_acquire(EX_HANDLERS);
		} else {
			list->end = list->top = list->top[-1].below;
		}
	}
	ex_release(EX_HANDLERS);
}

EXIT_LINK(1.5) _Noreturn void __ex_step_handlers(int status)
{
	__ex_trace_call("exit", status);
	__ex_step.kind = EX_BETWEEN; /* exit() within a step: it is left */
	if (&__ex_exit_handlers != NULL)
		__ex_step_list(&__ex_exit_handlers, EX_ATEXIT);
	__ex_after_step_handlers(status);
}

EXIT_LINK(2.5) _Noreturn void __ex_step_destructors(int status)
{
	for (ex_entry *next = __fini_array_end; next != __fini_array_start;) {
		ex_destructor *function = ex_take_destructor(--next);

		if (function != NULL) {
			begin(EX_DESTRUCTOR, (uintptr_t)function);
			function();
			end();
		}
	}
	__ex_after_step_destructors(status);
}

static void flush(FILE *stream)
{
	__ex_step.bytes = stream->next - stream->first;
	__ex_step.error = 0;
	begin(EX_OUTPUT, ex_descriptor(stream));
	if (__ex_drain(stream) != 0)
		__ex_step.error = stream->error;
	__ex_step.left = stream->next - stream->first;
	end();
}

static void restore(FILE *stream)
{
	__ex_step.bytes = stream->read_end - stream->next;
	__ex_step.left = __ex_step.error = 0;
	begin(EX_INPUT, ex_descriptor(stream));
	if (__ex_give_back(stream) != 0) {
		__ex_step.left = __ex_step.bytes;
		__ex_step.error = __ex_errno;
	}
	end();
}

/* Output first; of that, standard output. */
EXIT_LINK(3.6) _Noreturn void __ex_step_streams(int status)
{
	if (&__ex_stdout != NULL && ex_last_lock(stdout) &&
	    stdout->write_end != NULL)
		flush(stdout);
	for (FILE *stream = ex_any_stream(EX_LAST); stream;
	     stream = ex_another_stream(stream, EX_LAST))
		if (stream != stdout && stream->write_end != NULL)
			flush(stream);
	for (FILE *stream = ex_any_stream(EX_LAST); stream;
	     stream = ex_another_stream(stream, EX_LAST))
		if (stream->read_end != NULL)
			restore(stream);
	__ex_after_step_streams(status);
}
