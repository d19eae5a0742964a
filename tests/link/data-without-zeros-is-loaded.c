/* SPDX-License-Identifier: 0BSD */
/*
 * A program whose only variable has a value to begin with, and which has none
 * that begins as zero, is a program.
 *
 * expect-status: 7
 */
static volatile int status = 7;

int main(void)
{
	return status;
}
