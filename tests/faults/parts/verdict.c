/* SPDX-License-Identifier: 0BSD */
/*
 * Run every scenario once for each of its system calls and each error, and
 * compare what it was told with what arrived.
 */
#define _GNU_SOURCE
#include "faults.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { DEADLINE = 10, MOST_CALLS = 400 };

static const struct {
	int number;
	const char *name;
} errors[] = {
	{ EINTR, "EINTR" },   { EAGAIN, "EAGAIN" }, { EIO, "EIO" },
	{ ENOSPC, "ENOSPC" }, { ENOMEM, "ENOMEM" }, { SHORT, "short" },
};

enum { ERRORS = sizeof errors / sizeof errors[0] };

/* Calls whose failure a program need not hear of, and those named here. */
static const struct {
	long number;
	const char *name;
	bool silent;
} calls[] = {
	{ SYS_write, "write", false },
	{ SYS_read, "read", false },
	{ SYS_close, "close", false },
	{ SYS_openat, "openat", false },
	{ SYS_mremap, "mremap", false },
	{ SYS_dup3, "dup3", false },
#ifdef SYS_mmap
	{ SYS_mmap, "mmap", false },
#endif
#ifdef SYS_mmap2
	{ SYS_mmap2, "mmap2", false },
#endif
#ifdef SYS_fcntl64
	{ SYS_fcntl64, "fcntl64", false },
#endif
#ifdef SYS_fcntl
	{ SYS_fcntl, "fcntl", false },
#endif
#ifdef SYS_lseek
	{ SYS_lseek, "lseek", false },
#endif
#ifdef SYS__llseek
	{ SYS__llseek, "_llseek", false },
#endif
#ifdef SYS_llseek
	{ SYS_llseek, "llseek", false },
#endif
	{ SYS_ioctl, "ioctl", true }, /* then it is no terminal */
	{ SYS_munmap, "munmap", true },
	{ SYS_mprotect, "mprotect", false },
#ifdef SYS_futex
	{ SYS_futex, "futex", true }, /* who waits looks again */
#endif
#ifdef SYS_futex_time64
	{ SYS_futex_time64, "futex_time64", true },
#endif
	{ SYS_set_tid_address, "set_tid_address", true },
	{ SYS_sched_yield, "sched_yield", true },
	{ SYS_getrandom, "getrandom", true },
	{ SYS_unlinkat, "unlinkat", true },
#ifdef SYS_ppoll
	{ SYS_ppoll, "ppoll", true },
#endif
#ifdef SYS_ppoll_time64
	{ SYS_ppoll_time64, "ppoll_time64", true },
#endif
#ifdef SYS_getpid
	{ SYS_getpid, "getpid", true },
#endif
	{ SYS_gettid, "gettid", true },
	{ SYS_tgkill, "tgkill", true },
	{ SYS_rt_sigaction, "rt_sigaction", true },
	{ SYS_rt_sigprocmask, "rt_sigprocmask", true },
};

static int tried, survived;
static int output[OUTPUTS], write_end;

void begin(const char *step, bool calm)
{
	report->step = step;
	report->calm = calm;
	errno = 0;
}

bool end(bool succeeded)
{
	if (report->fired && report->fired_in == report->step)
		report->fired_calmly = report->calm;
	if (!succeeded && report->failed++ == 0) {
		report->failed_in = report->step;
		report->failed_error = errno;
	}
	report->step = NULL;
	return succeeded;
}

void complain(const char *what)
{
	if (report->wrong == NULL)
		report->wrong = what;
}

static void say(const char *text)
{
	if (write(STDERR_FILENO, text, strlen(text)) < 0)
		_exit(2);
}

static char *number_text(long number)
{
	static char text[24];
	char *digit = text + sizeof text - 1;
	unsigned long rest = number < 0 ? -(unsigned long)number
					: (unsigned long)number;

	do
		*--digit = (char)('0' + rest % 10);
	while ((rest /= 10) != 0);
	if (number < 0)
		*--digit = '-';
	return digit;
}

static const char *call_name(long number)
{
	for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++)
		if (calls[i].number == number)
			return calls[i].name;
	return number_text(number);
}

static void blame(const struct scenario *scenario, const char *error,
		  const char *what, const char *which)
{
	char copy[80];

	strlcpy(copy, which, sizeof copy); /* number_text() has one place */
	which = copy;
	say(scenario->name);
	say(", call ");
	say(number_text(report->fail_at));
	say(report->fired ? " (" : " not failing (");
	if (report->fired) {
		say(call_name(report->number));
		say(" in ");
		say(report->fired_in ? report->fired_in : "exit");
		say("): ");
		say(error);
	} else {
		say("none)");
	}
	say(": ");
	say(what);
	say(which);
	say("\n");
}

/* Is it in the contract that nobody is told? */
static bool is_silent(void)
{
	long number = report->number;
	int error = report->error;

	for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++)
		if (calls[i].number == number && calls[i].silent)
			return true;
	if (number == SYS_write || number == SYS_read)
		return error == EINTR || error == SHORT ||
		       (error == EAGAIN && number == SYS_write && output_waits);
	return number == SYS_close && error == EINTR;
}

/* Did the steps fail that had to, and no other? */
static const char *judge_steps(void)
{
	const bool told = report->failed > 0;

	if (!report->fired || report->fired_in == NULL || is_silent())
		return told ? "a step failed that had no reason to: " : NULL;
	if (!told)
		return report->fired_calmly ? NULL : "not reported by ";
	if (report->failed_in != report->fired_in)
		return "reported too late, by ";
	if (report->failed_error == report->error ||
	    report->failed_error == ENOMEM ||
	    (report->failed_error == 0 && report->registered > 0))
		return NULL;
	return "errno has another value in ";
}

/*
 * What was accepted, or the beginning of it. A text that the program was told
 * has failed may follow, in its order, but not all of it.
 */
static bool is_claimed(const struct output *claims, const char *arrived,
		       size_t bytes)
{
	const char *next = claims->byte + claims->accepted;
	const char *end = next + claims->perhaps;

	if (bytes <= claims->accepted)
		return memcmp(arrived, claims->byte, bytes) == 0;
	if (memcmp(arrived, claims->byte, claims->accepted) != 0)
		return false;
	for (size_t i = claims->accepted; i < bytes; i++) {
		while (next < end && *next != arrived[i])
			next++;
		if (next++ == end)
			return false;
	}
	return true;
}

/* All that was accepted has arrived, but where somebody was told it had not. */
static const char *judge_output(int i)
{
	static char arrived[OUTPUT_BYTES];
	const struct output *claims = &report->output[i];
	size_t bytes = 0;
	bool lost_at_exit = report->fired && report->fired_in == NULL &&
			    report->number == SYS_write && !is_silent();
	ssize_t got;

	do {
		got = i == PIPE ? read(output[i], arrived + bytes,
				       sizeof arrived - bytes)
				: pread(output[i], arrived + bytes,
					sizeof arrived - bytes, (off_t)bytes);
		bytes += got > 0 ? (size_t)got : 0;
	} while (got > 0);
	if (!is_claimed(claims, arrived, bytes))
		return "bytes arrived that are not the program's, in output ";
	if (bytes < claims->accepted && !claims->closed_badly && !lost_at_exit)
		return "bytes were accepted and lost, in output ";
	return NULL;
}

/* abort() traps where the kernel does not let it have its signal. */
static bool may_trap(const struct scenario *scenario)
{
	return scenario->signal && report->fired &&
	       (report->number == SYS_rt_sigaction ||
		report->number == SYS_rt_sigprocmask);
}

static const char *judge_end(const struct scenario *scenario, int status)
{
	if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM)
		return "it hangs; status ";
	if (scenario->signal && WIFSIGNALED(status) &&
	    (WTERMSIG(status) == scenario->signal || may_trap(scenario)))
		return NULL;
	if (!scenario->signal && WIFEXITED(status) &&
	    WEXITSTATUS(status) == STATUS)
		return NULL;
	return "it ended otherwise, with status ";
}

/* Where input stands is where the program stopped, unless that was refused. */
static const char *judge_input(void)
{
	bool refused = report->fired &&
		       strstr(call_name(report->number), "lseek") != NULL;
	off_t offset = lseek(INPUT, 0, SEEK_CUR);

	if (report->taken > 0 && !refused && offset != (off_t)report->taken)
		return "the offset of the input is wrong: ";
	return NULL;
}

static bool judge(const struct scenario *scenario, const char *error,
		  int status)
{
	const char *wrong = judge_end(scenario, status);
	bool good = true;

	if (wrong != NULL) {
		blame(scenario, error, wrong, number_text(status));
		return false;
	}
	if (report->wrong != NULL) {
		blame(scenario, error, report->wrong, "");
		good = false;
	}
	if (report->registered != report->run) {
		blame(scenario, error, "handlers were accepted and not run: ",
		      number_text(report->registered - report->run));
		good = false;
	}
	wrong = judge_steps();
	if (wrong != NULL) {
		blame(scenario, error, wrong,
		      report->failed_in ? report->failed_in : report->fired_in);
		good = false;
	}
	for (int i = 0; i < OUTPUTS; i++) {
		wrong = judge_output(i);
		if (wrong != NULL) {
			blame(scenario, error, wrong, number_text(i));
			good = false;
		}
	}
	wrong = judge_input();
	if (wrong != NULL) {
		blame(scenario, error, wrong,
		      number_text((long)lseek(INPUT, 0, SEEK_CUR)));
		good = false;
	}
	return good;
}

static void prepare_outputs(void)
{
	static const char *const name[] = { "output0", "output1", "output2" };
	int ends[2];

	for (int i = 0; i < PIPE; i++) {
		close(output[i]);
		output[i] = open(name[i], O_RDWR | O_CREAT | O_TRUNC, 0600);
	}
	close(output[PIPE]);
	if (pipe(ends) != 0)
		_exit(2);
	output[PIPE] = ends[0];
	write_end = ends[1];
	lseek(INPUT, 0, SEEK_SET);
}

/*
 * The pipe is full from the start, and read from only once the child waits
 * for it, or has ended.
 */
static void fill_pipe(size_t *filled)
{
	static const char block[4096];
	ssize_t bytes;

	fcntl(write_end, F_SETFL, O_NONBLOCK);
	while ((bytes = write(write_end, block, sizeof block)) > 0)
		*filled += (size_t)bytes;
	while ((bytes = write(write_end, block, 1)) > 0)
		*filled += (size_t)bytes;
}

static void drain_pipe(size_t filled)
{
	static char block[4096];

	while (filled > 0) {
		size_t want = filled < sizeof block ? filled : sizeof block;
		ssize_t bytes = read(output[PIPE], block, want);

		if (bytes <= 0)
			_exit(2);
		filled -= (size_t)bytes;
	}
}

_Noreturn static void be_the_program(const struct scenario *scenario)
{
	for (int i = 0; i < OUTPUTS; i++)
		close(output[i]);
	dup2(open("output0", O_WRONLY | O_APPEND), STDOUT_FILENO);
	dup2(write_end, PIPE_END);
	close(write_end);
	alarm(DEADLINE);
	report->armed = 1;
	scenario->run();
	exit(STATUS);
}

/* One run with one fault, or none. Returns how many calls there were. */
static int try(const struct scenario *scenario, int fail_at, int error)
{
	bool good;
	int status = 0;
	size_t filled = 0;
	pid_t child;

	memset(report, 0, sizeof *report);
	report->fail_at = fail_at;
	report->error = errors[error].number;
	prepare_outputs();
	if (strcmp(scenario->name, "full pipe") == 0)
		fill_pipe(&filled);
	child = fork();
	if (child == 0)
		be_the_program(scenario);
	close(write_end);
	if (filled > 0) {
		while (waitpid(child, &status, WNOHANG) == 0 &&
		       strncmp(call_name(report->latest), "ppoll", 5) != 0)
			sched_yield();
		drain_pipe(filled);
	}
	if (waitpid(child, &status, 0) < 0 && errno != ECHILD)
		_exit(2);
	report->armed = 0;
	if (fail_at > 0 && !report->fired)
		return report->calls;
	good = judge(scenario, errors[error].name, status);
	tried += fail_at > 0;
	survived += fail_at > 0 && good;
	if (fail_at == 0 && !good)
		_exit(1);
	return report->calls;
}

static void put_number(long number)
{
	const char *text = number_text(number);

	if (write(STDOUT_FILENO, text, strlen(text)) < 0)
		_exit(2);
}

static void put(const char *text)
{
	if (write(STDOUT_FILENO, text, strlen(text)) < 0)
		_exit(2);
}

/*
 * With an argument, a number, only one of the errors is tried for each call;
 * the number says with which to begin.
 */
int main(int argc, char **argv)
{
	static const char name[] = "input";
	int first = argc > 1 ? atoi(argv[1]) : 0;
	int step = argc > 1 ? ERRORS : 1;
	char bytes[INPUT_BYTES];
	int file = open(name, O_RDWR | O_CREAT | O_TRUNC, 0600);

	for (int i = 0; i < INPUT_BYTES; i++)
		bytes[i] = (char)('a' + i % 26);
	if (write(file, bytes, sizeof bytes) != sizeof bytes ||
	    dup2(file, INPUT) != INPUT)
		return 2;
	report = mmap(NULL, sizeof *report, PROT_READ | PROT_WRITE,
		      MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (report == MAP_FAILED)
		return 2;
	for (int i = 0; i < OUTPUTS; i++)
		output[i] = -1;
	for (const struct scenario *next = scenarios; next->name; next++) {
		int count = try(next, 0, ERRORS - 1), before = tried;

		if (count > MOST_CALLS)
			return 2;
		for (int call = 1; call <= count; call++)
			for (int error = (call + first) % step; error < ERRORS;
			     error += step)
				try(next, call, error);
		put("# ");
		put(next->name);
		put(": ");
		put_number(tried - before);
		put(" faults in ");
		put_number(count);
		put(" system calls\n");
	}
	put("# faults tried: ");
	put_number(tried);
	put(", survived: ");
	put_number(survived);
	put("\n");
	_exit(survived != tried);
}
