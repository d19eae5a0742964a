/* SPDX-License-Identifier: 0BSD */
/*
 * The preinit array runs before the init array (System V gABI chapter 5) and
 * gets main's arguments.
 *
 * references-differ: musl: ignores preinit arrays (gABI chapter 5)
 * with-args: one
 * expect-stdout: preinit one, constructor, main
 */
#include <string.h>
#include <unistd.h>

static void prepare(int argc, char **argv, char **envp)
{
	(void)envp;
	write(1, "preinit ", 8);
	write(1, argv[argc - 1], strlen(argv[argc - 1]));
	write(1, ", ", 2);
}

__attribute__((constructor(101))) static void construct(void)
{
	write(1, "constructor, ", 13);
}

__attribute__((section(".preinit_array"), used)) static void (
	*const preinit)(int, char **, char **) = prepare;

int main(void)
{
	write(1, "main", 4);
	return 0;
}
