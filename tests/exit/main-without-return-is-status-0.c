/* SPDX-License-Identifier: 0BSD */
/*
 * Reaching the end of main returns 0 (C17 5.1.2.2.3).
 *
 * expect-status: 0
 */
int main(void)
{
}
