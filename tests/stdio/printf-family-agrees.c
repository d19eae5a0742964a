/* SPDX-License-Identifier: 0BSD */
/*
 * printf fprintf sprintf snprintf dprintf and their v forms convert alike
 * (C17 7.21.6; POSIX.1-2024 dprintf()).
 *
 * expect-stdout: v 42|s 42|n 42|vs 42|vn 42|d 42|vd 42|f 42|p 42|vf 42|vp 42|
 * expect-stdout: 5 5 5 6 6 5 6\n
 */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stdio.h>

static char text[20];

static int into_string(const char *format, ...)
{
	va_list list;

	va_start(list, format);
	int result = vsprintf(text, format, list);
	va_end(list);
	return result;
}

static int into_bounded(const char *format, ...)
{
	va_list list;

	va_start(list, format);
	int result = vsnprintf(text, sizeof text, format, list);
	va_end(list);
	return result;
}

static int to_descriptor(const char *format, ...)
{
	va_list list;

	va_start(list, format);
	int result = vdprintf(1, format, list);
	va_end(list);
	return result;
}

static int to_stream(const char *format, ...)
{
	va_list list;

	va_start(list, format);
	int result = vfprintf(stdout, format, list);
	va_end(list);
	return result;
}

static int to_output(const char *format, ...)
{
	va_list list;

	va_start(list, format);
	int result = vprintf(format, list);
	va_end(list);
	return result;
}

int main(void)
{
	int result[7];

	result[0] = dprintf(1, "v %d|", 42);
	result[1] = sprintf(text, "s %d|", 42);
	fputs(text, stdout);
	result[2] = snprintf(text, sizeof text, "n %d|", 42);
	fputs(text, stdout);
	result[3] = into_string("vs %d|", 42);
	fputs(text, stdout);
	result[4] = into_bounded("vn %d|", 42);
	fputs(text, stdout);
	fflush(stdout);
	result[5] = dprintf(1, "d %d|", 42);
	result[6] = to_descriptor("vd %d|", 42);
	fprintf(stdout, "f %d|", 42);
	printf("p %d|", 42);
	to_stream("vf %d|", 42);
	to_output("vp %d|", 42);
	for (int i = 0; i < 7; i++)
		printf("%d%c", result[i], i < 6 ? ' ' : '\n');
	return 0;
}
