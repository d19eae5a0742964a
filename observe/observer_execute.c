/* SPDX-License-Identifier: 0BSD */
/* From the observer's child to the probe, perhaps by way of an emulator. */
#define _GNU_SOURCE
#include "observer.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

enum { WORDS = 64, TEXT_BYTES = 4096 };

static char *words[WORDS + 1];
static char text[TEXT_BYTES];
static size_t count, used;

static void add_word(const char *word, size_t bytes)
{
	if (count == WORDS || bytes + 1 > sizeof text - used)
		_exit(126);
	words[count++] = memcpy(text + used, word, bytes);
	used += bytes + 1;
}

/* Split at spaces, as in "qemu-arm -cpu max". */
static void add_words(const char *line)
{
	while (*(line += strspn(line, " "))) {
		size_t bytes = strcspn(line, " ");

		add_word(line, bytes);
		line += bytes;
	}
}

static void add_descriptors(const int theirs[CHANNELS])
{
	char number[12];

	for (int i = 0; i < CHANNELS; i++) {
		snprintf(number, sizeof number, "%d", theirs[i]);
		add_word(number, strlen(number));
	}
}

/* What the observer itself was started with must not show in the table. */
static void be_plain(const struct run *run)
{
	static const int signals[] = { SIGABRT, SIGTERM, SIGPIPE, SIGCHLD };
	/* No core: to the kernel 1 says that no helper is wanted either, but
	   an emulator takes it for permission to write one. */
	const rlim_t core_bytes = run->settings->runner ? 0 : 1;
	const struct rlimit no_core = { core_bytes, core_bytes };
	sigset_t none;
	int null = open("/dev/null", O_RDWR);

	for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++)
		signal(signals[i], SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	setrlimit(RLIMIT_CORE, &no_core);
	dup2(null, STDIN_FILENO);
	dup2(null, STDOUT_FILENO);
	dup2(fileno(run->errors), STDERR_FILENO);
}

_Noreturn void run_execute(const struct run *run, const int theirs[CHANNELS],
			   bool traced)
{
	setpgid(0, 0); /* for the watchdog */
	be_plain(run);
	if (run->settings->runner && traced)
		add_words("env QEMU_STRACE=1");
	if (run->settings->runner)
		add_words(run->settings->runner);
	add_word(run->settings->probe, strlen(run->settings->probe));
	add_words(run->row->place);
	add_words(run->row->way);
	add_words(run->row->status);
	add_descriptors(theirs);
	if (run->settings->runner)
		execvp(words[0], words);
	else
		execve(words[0], words, environ); /* PATH is for commands */
	dprintf(STDERR_FILENO, "%s: %s\n", words[0], strerror(errno));
	_exit(127);
}
