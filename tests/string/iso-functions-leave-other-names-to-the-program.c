/* SPDX-License-Identifier: 0BSD */
/*
 * A program in ISO C may have functions of its own under names that only POSIX
 * or older systems know, and the ISO functions do not call them (C17 7.1.3).
 *
 * expect-stdout: abcab abcab 2 b 0 0 6\n
 */
#include <stdio.h>
#include <string.h>

char *stpcpy(char *to, const char *from);
char *stpncpy(char *to, const char *from, size_t count);
int bcmp(const void *one, const void *two, size_t count);
void bcopy(const void *from, void *to, size_t count);
void bzero(void *to, size_t count);
char *index(const char *string, int value);
char *rindex(const char *string, int value);
int ffs(int bits);

static int calls;

char *stpcpy(char *to, const char *from)
{
	(void)from;
	calls++;
	return to;
}

char *stpncpy(char *to, const char *from, size_t count)
{
	(void)from, (void)count;
	calls++;
	return to;
}

int bcmp(const void *one, const void *two, size_t count)
{
	(void)one, (void)two, (void)count;
	return ++calls;
}

void bcopy(const void *from, void *to, size_t count)
{
	(void)from, (void)to, (void)count;
	calls++;
}

void bzero(void *to, size_t count)
{
	(void)to, (void)count;
	calls++;
}

char *index(const char *string, int value)
{
	(void)string, (void)value;
	calls++;
	return NULL;
}

char *rindex(const char *string, int value)
{
	(void)string, (void)value;
	calls++;
	return NULL;
}

int ffs(int bits)
{
	(void)bits;
	return ++calls;
}

int main(void)
{
	char text[10], other[10], token[] = "b,c";

	strcpy(text, "abc");
	strncat(strcat(text, ""), "abd", 2);
	memset(other, 0, sizeof other);
	strncpy(other, text, sizeof other);
	memmove(other, text, 3);
	printf("%s %s %d %s %d %d", text, other,
	       (int)(strchr(text, 'c') - text), strtok(token, ","),
	       memcmp(text, other, 6), strcoll(text, other));
	calls += 6 * (strrchr(text, 'a') - text == 3 && strstr(text, "ca"));
	printf(" %d\n", calls);
}
