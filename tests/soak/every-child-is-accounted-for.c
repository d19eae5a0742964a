/* SPDX-License-Identifier: 0BSD */
/*
 * Children leave by random ways with random status and output, up to sixteen
 * at a time: the parent gets every status, and exactly the bytes that the way
 * out lets pass. It stops after the third argument's seconds.
 *
 * with-args: 4000 1 1
 * with-cflags: -pthread
 * with-figures: yes
 *
 * The arguments are how many children, the seed (0: the time of day), how many
 * seconds at most (0: no matter) and, to repeat one child alone, its number.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
	WINDOW = 16,	    /* children at a time */
	BUFFER = 4096,	    /* of each stream, chosen by setvbuf() */
	LARGE = 70000,	    /* more than a pipe holds */
	MOST_HANDLERS = 70, /* more than are static */
	LOW_BITS = 255
};

/*
 * Not by every library: that several threads exit at once (POSIX.1-2024), and
 * that the main thread of a forked child ends before the others: in musl 1.2.3
 * the kernel does not know where to clear its thread ID, and the next thread
 * waits for that for ever.
 */
enum {
#ifdef __EXEUNT__
	EXITS = 3,
#else
	EXITS = 1,
#endif
#if defined __EXEUNT__ || defined __GLIBC__
	MAIN_MAY_END_FIRST = 1
#else
	MAIN_MAY_END_FIRST = 0
#endif
};

/* The kinds of bytes: each tells by its class where it comes from. */
enum { FULL, LINE, UNBUFFERED, QUICK, KINDS };

static const struct {
	char first;
	int count;
} kinds[KINDS] = { { 'A', 26 }, { 'a', 26 }, { '0', 5 }, { '5', 5 } };

enum way {
	RETURN,
	EXIT,
	EXIT_IN_HANDLER,
	EXIT_IN_SIGNAL_HANDLER,
	EXIT_AFTER_CHILD, /* that has left by exit() with a copy of it all */
	EXIT_AFTER_VFORK,
	RETURN_BESIDE_THREADS,
	EXIT_IN_THREAD,
	LAST_THREAD_ENDS,
	LAST_THAT_FLUSHES = LAST_THREAD_ENDS,
	QUICK_EXIT,
	UNDERSCORE_EXIT,
	ISO_EXIT,
	_EXIT_IN_HANDLER,
	_EXIT_IN_SIGNAL_HANDLER,
	RAW_EXIT_GROUP,
	RAW_EXIT,
	EXEC_FAILURE,
	_EXIT_IN_THREAD,
	QUICK_EXIT_IN_THREAD,
	ABORT_IN_THREAD,
	ABORT,
	SIGNAL,
	WAYS
};

static const char *const names[WAYS] = {
	"return from main",
	"exit",
	"exit in a handler",
	"exit in a signal handler",
	"exit after a child's exit",
	"exit after a vfork child's _exit",
	"return beside threads",
	"exit in a thread",
	"the last thread's end",
	"quick_exit",
	"_exit",
	"_Exit",
	"_exit in a handler",
	"_exit in a signal handler",
	"raw exit_group",
	"raw exit",
	"_exit after exec failed",
	"_exit in a thread",
	"quick_exit in a thread",
	"abort in a thread",
	"abort",
	"a signal",
};

/* What a child is to do: a function of the seed and its number alone. */
struct plan {
	enum way way;
	int status, signal;
	int handlers, quick_handlers;
	int exits; /* threads that call exit() at once, if one may */
	size_t bytes[UNBUFFERED + 1];
	size_t whole_lines; /* of the bytes of LINE */
};

static uint64_t state;

static unsigned int random_below(unsigned int limit)
{
	uint64_t mixed = state += UINT64_C(0x9e3779b97f4a7c15);

	mixed = (mixed ^ mixed >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	mixed = (mixed ^ mixed >> 27) * UINT64_C(0x94d049bb133111eb);
	return (unsigned int)((mixed >> 32) % limit);
}

static bool flushes(enum way way)
{
	return way <= LAST_THAT_FLUSHES;
}

static struct plan plan_for(uint64_t seed, long number)
{
	static const int signals[] = { SIGTERM, SIGKILL, SIGHUP,
				       SIGUSR2, SIGPIPE, SIGALRM };
	struct plan plan = { 0 };

	state = seed * 1000003 + (uint64_t)number;
	plan.way = (enum way)random_below(WAYS);
	plan.status = (int)random_below(256);
	if (random_below(8) == 0)
		plan.status = (int)(random_below(1U << 31) * 2);
	if (plan.way == LAST_THREAD_ENDS && !MAIN_MAY_END_FIRST)
		plan.way = EXIT_IN_THREAD;
	if (plan.way == LAST_THREAD_ENDS)
		plan.status = 0;
	plan.exits = 1 + (int)random_below(EXITS);
	plan.signal = signals[random_below(sizeof signals / sizeof signals[0])];
	plan.handlers = (int)random_below(4) ? (int)random_below(4)
					     : (int)random_below(MOST_HANDLERS);
	plan.quick_handlers = (int)random_below(4);
	plan.bytes[FULL] =
		random_below(random_below(8) ? 100 : BUFFER - MOST_HANDLERS);
	if (flushes(plan.way) && plan.way != EXIT_AFTER_CHILD &&
	    random_below(32) == 0)
		plan.bytes[FULL] = random_below(LARGE);
	plan.bytes[LINE] = random_below(60);
	if (plan.bytes[LINE] > 0)
		plan.whole_lines = random_below(3) * (plan.bytes[LINE] / 3);
	plan.bytes[UNBUFFERED] = random_below(3);
	return plan;
}

/* The child. */

static struct plan mine;
static FILE *stream[UNBUFFERED + 1];
static int position[KINDS];

static char next_byte(int kind)
{
	return (char)(kinds[kind].first + position[kind]++ % kinds[kind].count);
}

_Noreturn static void give_up(const char *what)
{
	fprintf(stderr, "soak: %s: %s\n", what, strerror(errno));
	_exit(99);
}

static void put(int kind, size_t bytes)
{
	while (bytes-- > 0)
		if (putc(next_byte(kind), stream[kind]) == EOF)
			give_up("putc");
}

static void handler(void)
{
	put(FULL, 1);
}

static void quick_handler(void)
{
	char byte = next_byte(QUICK);

	if (write(STDOUT_FILENO, &byte, 1) != 1)
		give_up("write");
}

static void exit_again(void)
{
	exit(mine.status);
}

static void exit_at_once(void)
{
	_exit(mine.status);
}

static void on_signal(int number)
{
	(void)number;
	if (mine.way == EXIT_IN_SIGNAL_HANDLER)
		exit(mine.status);
	_exit(mine.status);
}

_Noreturn static void *sleep_for_ever(void *unused)
{
	(void)unused;
	for (;;)
		pause();
}

static void *leave_thread(void *main_thread)
{
	switch (mine.way) {
	case EXIT_IN_THREAD:
		exit(mine.status);
	case _EXIT_IN_THREAD:
		_exit(mine.status);
	case QUICK_EXIT_IN_THREAD:
		quick_exit(mine.status);
	case ABORT_IN_THREAD:
		abort();
	default:
		break;
	}
	if (pthread_join(*(pthread_t *)main_thread, NULL) != 0)
		give_up("pthread_join");
	return NULL;
}

static void start_thread(void *(*function)(void *), void *argument)
{
	pthread_t thread;

	errno = pthread_create(&thread, NULL, function, argument);
	if (errno != 0)
		give_up("pthread_create");
}

/* Returns only where main is to return. */
static void leave_beside_threads(void)
{
	static pthread_t main_thread;

	main_thread = pthread_self();
	if (mine.way != LAST_THREAD_ENDS)
		start_thread(sleep_for_ever, NULL);
	if (mine.way == RETURN_BESIDE_THREADS)
		return;
	for (int i = mine.way == EXIT_IN_THREAD ? mine.exits : 1; i > 0; i--)
		start_thread(leave_thread, &main_thread);
	if (mine.way == LAST_THREAD_ENDS)
		pthread_exit(NULL);
	sleep_for_ever(NULL);
}

static void check_child(pid_t child, int expected)
{
	int status;

	if (waitpid(child, &status, 0) != child || !WIFEXITED(status) ||
	    WEXITSTATUS(status) != expected)
		give_up("a child of the child ended otherwise");
}

static void arm(void)
{
	stream[FULL] = stdout;
	stream[LINE] = fdopen(dup(STDOUT_FILENO), "w");
	stream[UNBUFFERED] = fdopen(dup(STDOUT_FILENO), "w");
	if (!stream[LINE] || !stream[UNBUFFERED])
		give_up("fdopen");
	setvbuf(stdout, malloc(BUFFER), _IOFBF, BUFFER);
	setvbuf(stream[LINE], malloc(BUFFER), _IOLBF, BUFFER);
	setvbuf(stream[UNBUFFERED], NULL, _IONBF, 0);
	for (int i = 0; i < mine.handlers; i++)
		if (atexit(handler) != 0)
			give_up("atexit");
	for (int i = 0; i < mine.quick_handlers; i++)
		if (at_quick_exit(quick_handler) != 0)
			give_up("at_quick_exit");
	if (mine.way == EXIT_IN_HANDLER && atexit(exit_again) != 0)
		give_up("atexit");
	if (mine.way == _EXIT_IN_HANDLER && atexit(exit_at_once) != 0)
		give_up("atexit");
	put(FULL, mine.bytes[FULL]);
	put(LINE, mine.whole_lines);
	if (mine.whole_lines > 0 && putc('\n', stream[LINE]) == EOF)
		give_up("putc");
	put(LINE, mine.bytes[LINE] - mine.whole_lines);
	put(UNBUFFERED, mine.bytes[UNBUFFERED]);
}

/* Returns only where main is to return. */
static int leave(void)
{
	char *const nothing[] = { NULL };
	pid_t child;

	arm();
	switch (mine.way) {
	case QUICK_EXIT:
		quick_exit(mine.status);
	case UNDERSCORE_EXIT:
		_exit(mine.status);
	case ISO_EXIT:
		_Exit(mine.status);
	case RAW_EXIT_GROUP:
		syscall(SYS_exit_group, (long)mine.status);
		break;
	case RAW_EXIT:
		syscall(SYS_exit, (long)mine.status);
		break;
	case EXEC_FAILURE:
		execve("/nowhere/to/be/found", nothing, nothing);
		_exit(mine.status);
	case ABORT:
		abort();
	case SIGNAL:
		kill(getpid(), mine.signal);
		break;
	case EXIT_IN_SIGNAL_HANDLER:
	case _EXIT_IN_SIGNAL_HANDLER:
		signal(SIGUSR1, on_signal);
		raise(SIGUSR1);
		break;
	case EXIT_AFTER_CHILD:
		child = fork();
		if (child > 0)
			check_child(child, ~mine.status & LOW_BITS);
		exit(child == 0 ? ~mine.status : mine.status);
	case EXIT_AFTER_VFORK:
		child = vfork();
		if (child == 0)
			_exit(~mine.status);
		check_child(child, ~mine.status & LOW_BITS);
		exit(mine.status);
	case RETURN_BESIDE_THREADS:
	case EXIT_IN_THREAD:
	case LAST_THREAD_ENDS:
	case _EXIT_IN_THREAD:
	case QUICK_EXIT_IN_THREAD:
	case ABORT_IN_THREAD:
		leave_beside_threads();
		break;
	case EXIT:
	case EXIT_IN_HANDLER:
	case _EXIT_IN_HANDLER:
		exit(mine.status);
	default:
		break;
	}
	return mine.status;
}

/* The parent. */

struct child {
	pid_t process; /* 0: this place is free */
	long number;
	int pipe;
	struct plan plan;
	size_t arrived[KINDS], newlines;
	bool foreign; /* a byte came that is not in its turn */
};

static struct child children[WINDOW];
static uint64_t seed;
static unsigned long long bytes_in_all;
static int failures;

static size_t expected(const struct plan *plan, int kind)
{
	size_t handlers = (size_t)plan->handlers;
	size_t copies = plan->way == EXIT_AFTER_CHILD ? 2 : 1;

	if (kind == QUICK)
		return plan->way == QUICK_EXIT ||
				       plan->way == QUICK_EXIT_IN_THREAD
			       ? (size_t)plan->quick_handlers
			       : 0;
	if (kind == UNBUFFERED)
		return plan->bytes[UNBUFFERED];
	if (!flushes(plan->way))
		return kind == LINE ? plan->whole_lines : 0;
	if (kind == LINE)
		return plan->whole_lines +
		       copies * (plan->bytes[LINE] - plan->whole_lines);
	return copies * (plan->bytes[FULL] + handlers);
}

static bool ended_as_planned(const struct plan *plan, int status)
{
	if (plan->way == ABORT || plan->way == ABORT_IN_THREAD)
		return WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
	if (plan->way == SIGNAL)
		return WIFSIGNALED(status) && WTERMSIG(status) == plan->signal;
	return WIFEXITED(status) &&
	       WEXITSTATUS(status) == (plan->status & LOW_BITS);
}

static void report(const struct child *child, const char *what, long is,
		   long should_be)
{
	failures++;
	fprintf(stderr,
		"child %ld, %s: %s is %ld, not %ld; to repeat: 1 %llu 0 %ld\n",
		child->number, names[child->plan.way], what, is, should_be,
		(unsigned long long)seed, child->number);
}

static void judge(struct child *child)
{
	static const char *const what[KINDS] = {
		"bytes of the fully buffered stream",
		"bytes of the line-buffered stream",
		"bytes of the unbuffered stream",
		"bytes of quick_exit's handlers",
	};
	int status = -1;

	if (waitpid(child->process, &status, 0) != child->process ||
	    !ended_as_planned(&child->plan, status))
		report(child, "wait status", status, child->plan.status);
	for (int kind = 0; kind < KINDS; kind++) {
		size_t wanted = expected(&child->plan, kind);

		bytes_in_all += child->arrived[kind];
		if (child->arrived[kind] != wanted)
			report(child, what[kind], (long)child->arrived[kind],
			       (long)wanted);
	}
	if (child->newlines != (child->plan.whole_lines > 0))
		report(child, "number of lines", (long)child->newlines,
		       child->plan.whole_lines > 0);
	if (child->foreign)
		report(child, "order of bytes", 0, 1);
	close(child->pipe);
	child->process = 0;
}

/* The next of its kind, or the first of a copy. */
static bool in_turn(const struct child *child, int kind, char byte)
{
	size_t place = child->arrived[kind];
	size_t copy = expected(&child->plan, kind) / 2;

	if (child->plan.way == EXIT_AFTER_CHILD && kind == FULL &&
	    place >= copy)
		place -= copy;
	if (child->plan.way == EXIT_AFTER_CHILD && kind == LINE &&
	    place >= child->plan.bytes[LINE])
		place -= child->plan.bytes[LINE] - child->plan.whole_lines;
	return byte ==
	       (char)(kinds[kind].first + place % (size_t)kinds[kind].count);
}

static void take(struct child *child, const char *bytes, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		int kind = FULL;

		if (bytes[i] == '\n') {
			child->newlines++;
			continue;
		}
		while (kind < KINDS &&
		       (bytes[i] < kinds[kind].first ||
			bytes[i] >= kinds[kind].first + kinds[kind].count))
			kind++;
		if (kind == KINDS || !in_turn(child, kind, bytes[i]))
			child->foreign = true;
		if (kind < KINDS)
			child->arrived[kind]++;
	}
}

/* Read what has come from whom; who has ended is judged. */
static void attend(void)
{
	static char bytes[16384];
	struct pollfd wanted[WINDOW];

	for (int i = 0; i < WINDOW; i++)
		wanted[i] = (struct pollfd){
			.fd = children[i].process ? children[i].pipe : -1,
			.events = POLLIN,
		};
	if (poll(wanted, WINDOW, -1) < 0)
		give_up("poll");
	for (int i = 0; i < WINDOW; i++) {
		ssize_t count;

		if (wanted[i].revents == 0)
			continue;
		count = read(children[i].pipe, bytes, sizeof bytes);
		if (count > 0)
			take(&children[i], bytes, (size_t)count);
		else
			judge(&children[i]);
	}
}

static struct child *free_place(void)
{
	for (int i = 0; i < WINDOW; i++)
		if (children[i].process == 0)
			return &children[i];
	return NULL;
}

static bool is_anyone_left(void)
{
	for (int i = 0; i < WINDOW; i++)
		if (children[i].process != 0)
			return true;
	return false;
}

/* True in the child, which goes on in leave(). */
static bool start(struct child *child, long number)
{
	int ends[2];

	*child = (struct child){ .number = number };
	child->plan = mine = plan_for(seed, number);
	if (pipe(ends) != 0)
		give_up("pipe");
	child->pipe = ends[0];
	child->process = fork();
	if (child->process < 0)
		give_up("fork");
	if (child->process == 0) {
		dup2(ends[1], STDOUT_FILENO);
		close(ends[0]);
		close(ends[1]);
		return true;
	}
	close(ends[1]);
	return false;
}

static long argument(int argc, char **argv, int number)
{
	return argc > number ? strtol(argv[number], NULL, 10) : 0;
}

int main(int argc, char **argv)
{
	long count = argument(argc, argv, 1), started = 0;
	long seconds = argument(argc, argv, 3);
	long only = argument(argc, argv, 4);
	time_t now = time(NULL), end = seconds ? now + seconds : 0;

	seed = (uint64_t)argument(argc, argv, 2);
	if (seed == 0)
		seed = (uint64_t)now;
	while (started < count && (end == 0 || time(NULL) <= end)) {
		struct child *place = free_place();

		if (place == NULL)
			attend();
		else if (start(place, only + started++))
			return leave();
	}
	while (is_anyone_left())
		attend();
	if (waitpid(-1, NULL, WNOHANG) != -1 || errno != ECHILD) {
		fprintf(stderr, "soak: a child is left over\n");
		failures++;
	}
	printf("# seed %llu: %ld children by %d ways, %llu bytes, "
	       "%d failures\n",
	       (unsigned long long)seed, started, WAYS, bytes_in_all, failures);
	return failures != 0;
}
