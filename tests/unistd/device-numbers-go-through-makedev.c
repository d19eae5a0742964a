/* SPDX-License-Identifier: 0BSD */
/*
 * major(), minor() and makedev() agree with each other and with the numbers
 * that others count (Linux makedev(3)).
 *
 * expect-stdout: 1 3 103\n4095 1048575 ffffffff\n
 * expect-stdout: 4294967295 4294967295 ffffffffffffffff\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/sysmacros.h>
#include <sys/types.h>

static void tell(unsigned high, unsigned low)
{
	dev_t device = makedev(high, low);
	unsigned long long number = device;

	printf("%u %u ", (unsigned)major(device), (unsigned)minor(device));
	if (number >> 32)
		printf("%x%08x\n", (unsigned)(number >> 32), (unsigned)number);
	else
		printf("%x\n", (unsigned)number);
}

int main(void)
{
	tell(1, 3);
	tell(4095, 1048575);
	tell(0xffffffffU, 0xffffffffU);
	return 0;
}
