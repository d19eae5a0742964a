/* SPDX-License-Identifier: 0BSD */
/*
 * What compilers have for bits (__builtin_clz and the like) is right for each
 * place, in 32 bits and in 64, whether an instruction or a function does it.
 *
 * expect-stdout: 32 of 32\n
 * expect-stdout: 64 of 64\n
 */
#include <stdint.h>
#include <stdio.h>

int main(void)
{
	int right = 0;
	for (int i = 0; i < 32; i++) {
		volatile uint32_t one = (uint32_t)1 << i;
		volatile uint32_t up = -one, down = one | (one - 1);
		volatile int negative = (int)~one;
		right += __builtin_clz(one) == 31 - i &&
			 __builtin_clz(down) == 31 - i &&
			 __builtin_ctz(one) == i && __builtin_ctz(up) == i &&
			 __builtin_ffs((int)up) == i + 1 &&
			 __builtin_popcount(up) == 32 - i &&
			 __builtin_popcount(down) == i + 1 &&
			 __builtin_parity(down) == (i + 1) % 2 &&
			 (i == 31 || __builtin_clrsb(negative) == 30 - i) &&
			 __builtin_bswap32(one) ==
				 (uint32_t)1 << (24 - i / 8 * 8 + i % 8);
	}
	printf("%d of 32\n", right);

	right = 0;
	for (int i = 0; i < 64; i++) {
		volatile uint64_t one = (uint64_t)1 << i;
		volatile uint64_t up = -one, down = one | (one - 1);
		volatile long long negative = (long long)~one;
		right += __builtin_clzll(one) == 63 - i &&
			 __builtin_clzll(down) == 63 - i &&
			 __builtin_ctzll(one) == i &&
			 __builtin_ctzll(up) == i &&
			 __builtin_ffsll((long long)up) == i + 1 &&
			 __builtin_popcountll(up) == 64 - i &&
			 __builtin_popcountll(down) == i + 1 &&
			 __builtin_parityll(down) == (i + 1) % 2 &&
			 (i == 63 || __builtin_clrsbll(negative) == 62 - i) &&
			 __builtin_bswap64(one) ==
				 (uint64_t)1 << (56 - i / 8 * 8 + i % 8);
	}
	printf("%d of 64\n", right);
	return 0;
}
