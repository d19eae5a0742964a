/* SPDX-License-Identifier: 0BSD */
/*
 * A hardened program runs what others run, in the same order: constructors,
 * thread-local destructors, handlers of all kinds, destructors, each once although
 * some of them exit; and memory, streams and threads are as ever (issue 4).
 *
 * with-cflags: --harden
 * only-exeunt: it is exeunt's option
 * expect-stdout: child 3\n
 * expect-stdout: constructor two\n
 * expect-stdout: thread: 7 8 key\n
 * expect-stdout: local __cxa_atexit on_exit 3 exeunt_atexit atexit 100 more\n
 * expect-stdout: destructor 2, destructor 1\n
 * expect-status: 6
 */
#include <exeunt.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

int __cxa_atexit(void (*)(void *), void *, void *);
int __cxa_thread_atexit_impl(void (*)(void *), void *, void *);

static const char *const words[] = { "one", "two" };
static _Thread_local int own = 7;
static int more;
static pthread_key_t key;

__attribute__((constructor)) static void construct(int count)
{
	printf("constructor %s\n", words[count]);
}

__attribute__((destructor(101))) static void last(void)
{
	puts("destructor 1");
}

__attribute__((destructor(102))) static void first(void)
{
	fputs("destructor 2, ", stdout);
	exit(6);
}

static void plain(void)
{
	printf("atexit %d more\n", more);
	exit(5);
}

static void count_more(void)
{
	more++;
}

static void with_status(int status, void *argument)
{
	printf("%s %d ", (char *)argument, status);
	exit(4);
}

static void with_argument(void *argument)
{
	printf("%s ", (char *)argument);
}

static void *run(void *argument)
{
	char *text = malloc(100);

	strcpy(text, "key");
	pthread_setspecific(key, text);
	printf("thread: %d %d ", own++, *(int *)argument);
	return NULL;
}

static void destroy(void *text)
{
	puts(text);
	free(text);
}

int main(void)
{
	static struct exeunt_handle handle;
	pthread_t thread;
	int other = 8, status;
	pid_t child = fork();

	if (child == 0)
		_exit(3);
	waitpid(child, &status, 0);
	write(WEXITSTATUS(status) == 3 ? 1 : 2, "child 3\n", 8);
	if (write(-1, "", 1) != -1)
		return 1;

	pthread_key_create(&key, destroy);
	pthread_create(&thread, NULL, run, &other);
	pthread_join(thread, NULL);
	atexit(plain);
	for (int i = 0; i < 100; i++)
		atexit(count_more);
	exeunt_atexit(&handle, with_argument, "exeunt_atexit");
	on_exit(with_status, "on_exit");
	__cxa_atexit(with_argument, "__cxa_atexit", NULL);
	__cxa_thread_atexit_impl(with_argument, "local", NULL);
	return own - 4;
}
