/* SPDX-License-Identifier: 0BSD */
/* The formatting behind the printf family (C17 7.21.6.1). */
#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <stdint.h>

#include "errno_variable.h"
#include "format.h"

enum { DIGITS = 64 }; /* of the longest number: 64 bits as %b */

/* A flag is the bit that its character is above the blank. */
enum {
	BLANK = 1 << (' ' - ' '),
	ALTERNATIVE = 1 << ('#' - ' '),
	PLUS = 1 << ('+' - ' '),
	LEFT = 1 << ('-' - ' '),
	ZERO = 1 << ('0' - ' '),
	FLAGS = BLANK | ALTERNATIVE | PLUS | LEFT | ZERO,
};

struct output {
	int (*put)(int byte, FILE *to);
	FILE *to;
	size_t total; /* bytes put so far */
	int failed;
};

struct arguments {
	va_list list; /* in a structure, so that a pointer to it is one */
};

static void put(struct output *output, int byte, size_t count)
{
	for (output->total += count; count > 0; count--)
		if (output->put((unsigned char)byte, output->to) < 0)
			output->failed = 1;
}

/*
 * The next argument, of `size` bytes. On every ABI here a smaller integer and
 * a pointer are passed as a long is; what is above them is cut off later.
 */
static uint64_t take(struct arguments *arguments, size_t size)
{
	if (size > sizeof(long))
		return va_arg(arguments->list, uint64_t);
	return va_arg(arguments->list, unsigned long);
}

/* A width or a precision; beyond INT_MAX: INT_MAX, which is refused. */
static int take_number(const char **format, struct arguments *arguments)
{
	unsigned int number = 0, digit;

	if (**format == '*') {
		++*format;
		return (int)take(arguments, sizeof(int));
	}
	for (; (digit = (unsigned int)**format - '0') < 10; ++*format)
		number = number < INT_MAX / 10 ? number * 10 + digit : INT_MAX;
	return (int)number;
}

/*
 * Make a number a tenth of it, and return its last digit. With 32-bit words
 * by three short divisions: the compiler's helper for 64 bits is larger than
 * all of this file.
 */
static unsigned int take_digit(uint64_t *number)
{
	uint32_t high, middle, low;

	if (sizeof(long) == sizeof(*number)) {
		unsigned int digit = (unsigned int)(*number % 10);

		*number /= 10;
		return digit;
	}
	high = (uint32_t)(*number >> 32);
	low = (uint32_t)*number;
	middle = high % 10 << 16 | low >> 16;
	low = middle % 10 << 16 | (low & 0xffff);
	*number = (uint64_t)(high / 10) << 32 | (middle / 10 << 16 | low / 10);
	return low % 10;
}

/* What %n does. */
static void store(void *where, size_t size, size_t number)
{
	if (size == sizeof(char))
		*(signed char *)where = (signed char)number;
	else if (size == sizeof(short))
		*(short *)where = (short)number;
	else if (size == sizeof(int))
		*(int *)where = (int)number;
	else
		*(int64_t *)where = (int64_t)number;
}

/* A character of a narrow or wide string. */
static uint32_t at(const void *text, size_t index, int wide)
{
	if (wide)
		return (uint32_t)((const wchar_t *)text)[index];
	return ((const unsigned char *)text)[index];
}

int __ex_format(int (*put_byte)(int, FILE *), FILE *to, const char *format,
		va_list list)
{
	struct output output = { .put = put_byte, .to = to };
	struct arguments arguments;
	int error;

	va_copy(arguments.list, list);
	for (;; format++) {
		unsigned char digits[DIGITS];
		unsigned char *first = digits + DIGITS;
		const void *text;
		uint32_t letter;
		uint64_t number;
		size_t length = 0, zeros = 0, room, size = sizeof(int);
		unsigned int flags = 0, flag, prefix = 0, bits = 0;
		int width, precision = -1, wide = 0;

		if (*format != '%') {
			if (*format == '\0')
				break;
			put(&output, *format, 1);
			continue;
		}
		while ((flag = (unsigned int)*++format - ' ') < 32 &&
		       ((uint32_t)FLAGS >> flag & 1))
			flags |= 1U << flag;
		width = take_number(&format, &arguments);
		if (width < 0) {
			flags |= LEFT;
			/* INT_MIN becomes INT_MAX: refused all the same. */
			width = -(width + (width == INT_MIN));
		}
		if (*format == '.') {
			format++;
			precision = take_number(&format, &arguments);
		}
		for (;; format++) {
			if (*format == 'h')
				size /= 2;
			else if (*format == 'l')
				size = wide++ ? sizeof(number) : sizeof(long);
			else if (*format == 'z' || *format == 't')
				size = sizeof(size_t);
			else if (*format == 'j' || *format == 'L' ||
				 *format == 'q')
				size = sizeof(number);
			else
				break;
		}
		letter = (unsigned char)*format;
		if (letter == '%') {
			put(&output, '%', 1);
			continue;
		}
		if (letter == 's' || letter == 'p' || letter == 'n')
			number = take(&arguments, sizeof(void *));
		else
			number = take(&arguments, size);
		if (letter == 'n') {
			store((void *)(uintptr_t)number, size, output.total);
			continue;
		}
		if (letter == 'c' || letter == 's') {
			flags &= ~(unsigned int)ZERO;
			text = (const void *)(uintptr_t)number;
			if (letter == 'c') {
				/* A string of one, which may be the null. */
				*--first = (unsigned char)number;
				if (wide && (uint32_t)number > 127)
					goto illegal;
				wide = 0;
				text = first;
				length = 1;
			} else {
				if (text == NULL) {
					text = "(null)";
					wide = 0;
				}
				while (length < (size_t)precision &&
				       at(text, length, wide) != 0)
					if (at(text, length++, wide) > 127 &&
					    wide)
						goto illegal;
			}
		} else {
			if (letter == 'p') {
				letter = 'x';
				flags |= ALTERNATIVE;
				size = sizeof(void *);
			}
			/* What is above the argument's size is not its. */
			flag = 64 - 8 * (unsigned int)size;
			number <<= flag;
			switch (letter) {
			case 'd':
			case 'i':
				number = (uint64_t)((int64_t)number >> flag);
				if ((int64_t)number < 0) {
					number = -number;
					prefix = '-';
				} else if (flags & PLUS) {
					prefix = '+';
				} else if (flags & BLANK) {
					prefix = ' ';
				}
				break;
			case 'o':
				bits = 3;
				break;
			case 'x':
			case 'X':
				bits = 4;
				break;
			case 'b':
			case 'B':
				bits = 1;
				break;
			case 'u':
				break;
			default:
				error = EINVAL;
				goto fail;
			}
			if (letter != 'd' && letter != 'i')
				number >>= flag;
			if ((flags & ALTERNATIVE) && number != 0 &&
			    bits % 3 != 0)
				prefix = letter;
			while (number != 0) {
				unsigned int digit;

				if (bits != 0) {
					digit = (unsigned int)number &
						((1U << bits) - 1);
					number >>= bits;
				} else {
					digit = take_digit(&number);
				}
				if (digit > 9)
					digit += letter - 'x' + 'a' - '0' - 10;
				*--first = (unsigned char)('0' + digit);
			}
			length = (size_t)(digits + DIGITS - first);
			if (precision < 0)
				precision = 1;
			else
				flags &= ~(unsigned int)ZERO;
			if ((flags & ALTERNATIVE) && bits == 3 &&
			    (size_t)precision <= length)
				precision = (int)length + 1;
			if ((size_t)precision > length)
				zeros = (size_t)precision - length;
			text = first;
			wide = 0;
		}
		room = length + zeros + (prefix != 0) + (prefix > '9');
		if (room < (size_t)width)
			room = (size_t)width;
		/* What cannot be counted is refused before it is put. */
		if (room + output.total >= INT_MAX) {
			error = EOVERFLOW;
			goto fail;
		}
		room -= length + zeros + (prefix != 0) + (prefix > '9');
		if (flags & LEFT)
			flags &= ~(unsigned int)ZERO;
		if (!(flags & (LEFT | ZERO)))
			put(&output, ' ', room);
		if (prefix > '9')
			put(&output, '0', 1);
		if (prefix)
			put(&output, (int)prefix, 1);
		if (flags & ZERO)
			zeros += room;
		put(&output, '0', zeros);
		for (size_t i = 0; i < length; i++)
			put(&output, (int)at(text, i, wide), 1);
		if (flags & LEFT)
			put(&output, ' ', room);
	}
	if (output.total <= INT_MAX)
		return output.failed ? -1 : (int)output.total;
	error = EOVERFLOW;
	goto fail;
illegal:
	error = EILSEQ;
fail:
	__ex_errno = error;
	return -1;
}
