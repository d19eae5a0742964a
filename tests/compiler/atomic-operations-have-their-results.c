/* SPDX-License-Identifier: 0BSD */
/*
 * Each atomic operation on an object of 1, 2, 4 and 8 bytes returns what was
 * there, stores what it is to store, and leaves the neighbours alone (C17 7.17.7
 * and 7.17.8; GCC manual, "__atomic builtins" and "__sync builtins").
 *
 * expect-stdout: 1 byte: right\n2 bytes: right\n4 bytes: right\n
 * expect-stdout: 8 bytes: right\nflag: right\n
 */
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>

/* At each place in a word, among ones, which a carry would change. */
enum { PLACES = 4 };

/* Do it at *p, which holds a; what it has to return, and to leave there. */
#define EXPECT(type, operation, returned, left)                       \
	do {                                                          \
		*p = a;                                               \
		type got_ = (type)(operation), want_ = (type)(returned); \
		wrong += got_ != want_ || *p != (type)(left);         \
	} while (0)

#define EACH_ORDER(type, name, value)                                     \
	EXPECT(type, __atomic_fetch_##name(p, b, __ATOMIC_RELAXED), a, value); \
	EXPECT(type, __atomic_fetch_##name(p, b, __ATOMIC_ACQUIRE), a, value); \
	EXPECT(type, __atomic_fetch_##name(p, b, __ATOMIC_RELEASE), a, value); \
	EXPECT(type, __atomic_fetch_##name(p, b, __ATOMIC_SEQ_CST), a, value); \
	EXPECT(type, __atomic_##name##_fetch(p, b, __ATOMIC_SEQ_CST), value,   \
	       value);                                                    \
	EXPECT(type, __sync_fetch_and_##name(p, b), a, value);            \
	EXPECT(type, __sync_##name##_and_fetch(p, b), value, value)

/* a and b are all pairs of these, cut to the type. */
static volatile uint64_t pattern[] = { 0, 1, 0x7f80, 0xff, 0x8000, 0x7fffffff,
				       0xffffffff, 0x123456789abcdef0,
				       (uint64_t)-1 };
enum { PATTERNS = sizeof pattern / sizeof *pattern };

#define TEST(type, title)                                                 \
	static int test_##type(void)                                      \
	{                                                                 \
		static _Alignas(8) volatile type object[3 * PLACES];      \
		int wrong = 0;                                            \
		for (int i = 0; i < 3 * PLACES; i++)                      \
			object[i] = (type)-1;                             \
		for (int i = 0; i < PATTERNS * PATTERNS * PLACES; i++) {  \
			volatile type *p = object + PLACES + i % PLACES;  \
			type a = (type)pattern[i / PLACES % PATTERNS];    \
			type b = (type)pattern[i / PLACES / PATTERNS];    \
			type other = (type)(a + 1), held = a;             \
			EACH_ORDER(type, add, a + b);                     \
			EACH_ORDER(type, sub, a - b);                     \
			EACH_ORDER(type, and, a & b);                     \
			EACH_ORDER(type, or, a | b);                      \
			EACH_ORDER(type, xor, a ^ b);                     \
			EACH_ORDER(type, nand, ~(a & b));                 \
			EXPECT(type, atomic_load((_Atomic type *)p), a, a); \
			EXPECT(type, __atomic_load_n(p, __ATOMIC_RELAXED), \
			       a, a);                                     \
			EXPECT(type, (__atomic_store_n(p, b,              \
				__ATOMIC_RELEASE), 0), 0, b);             \
			EXPECT(type, (atomic_store((_Atomic type *)p, b), 0), \
			       0, b);                                     \
			EXPECT(type, atomic_exchange((_Atomic type *)p, b), \
			       a, b);                                     \
			EXPECT(type, __atomic_exchange_n(p, b,            \
				__ATOMIC_RELAXED), a, b);                 \
			EXPECT(type, __sync_lock_test_and_set(p, b), a, b); \
			/* Of 8 gcc 12 makes nothing where it were a call. */ \
			if (sizeof(type) < 8)                             \
				EXPECT(type, (__sync_lock_release(p), 0), 0, \
				       0);                                \
			EXPECT(type, __sync_val_compare_and_swap(p, a, b), \
			       a, b);                                     \
			EXPECT(type, __sync_val_compare_and_swap(p, other, b), \
			       a, a);                                     \
			EXPECT(type, __sync_bool_compare_and_swap(p, a, b), \
			       1, b);                                     \
			EXPECT(type, __sync_bool_compare_and_swap(p, other, b), \
			       0, a);                                     \
			EXPECT(type, atomic_compare_exchange_strong(      \
				(_Atomic type *)p, &held, b), 1, b);      \
			wrong += held != a;                               \
			held = other;                                     \
			EXPECT(type, atomic_compare_exchange_strong(      \
				(_Atomic type *)p, &held, b), 0, a);      \
			wrong += held != a;                               \
			held = other;                                     \
			EXPECT(type, __atomic_compare_exchange_n(p, &held, b, \
				0, __ATOMIC_RELEASE, __ATOMIC_RELAXED), 0, a); \
			wrong += held != a;                               \
			/* The same by address: of any size, for some compilers. */ \
			type from = b, to = other;                        \
			EXPECT(type, (__atomic_load(p, &to,               \
				__ATOMIC_SEQ_CST), to), a, a);            \
			EXPECT(type, (__atomic_store(p, &from,            \
				__ATOMIC_SEQ_CST), 0), 0, b);             \
			EXPECT(type, (__atomic_exchange(p, &from, &to,    \
				__ATOMIC_SEQ_CST), to), a, b);            \
			held = other;                                     \
			EXPECT(type, __atomic_compare_exchange(p, &held, &from, \
				0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST), 0, a); \
			EXPECT(type, __atomic_compare_exchange(p, &held, &from, \
				0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST), 1, b); \
			held = a;                                         \
			/* The weak one may fail although it is equal. */ \
			*p = a;                                           \
			while (!__atomic_compare_exchange_n(p, &held, b,  \
				1, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))   \
				wrong += held != a;                       \
			wrong += *p != b;                                 \
			*p = (type)-1;                                    \
		}                                                         \
		for (int i = 0; i < 3 * PLACES; i++)                      \
			wrong += object[i] != (type)-1;                   \
		printf(title ": %s\n", wrong ? "wrong" : "right");        \
		return wrong;                                             \
	}

TEST(uint8_t, "1 byte")
TEST(uint16_t, "2 bytes")
TEST(uint32_t, "4 bytes")
TEST(uint64_t, "8 bytes")

int main(void)
{
	static atomic_flag flag = ATOMIC_FLAG_INIT;
	int wrong = test_uint8_t() + test_uint16_t() + test_uint32_t() +
		    test_uint64_t();
	int ok = !atomic_flag_test_and_set(&flag) &&
		 atomic_flag_test_and_set(&flag);

	atomic_flag_clear(&flag);
	atomic_thread_fence(memory_order_acquire);
	atomic_thread_fence(memory_order_release);
	atomic_thread_fence(memory_order_seq_cst);
	__sync_synchronize();
	ok = ok && !atomic_flag_test_and_set_explicit(&flag,
						      memory_order_relaxed);
	printf("flag: %s\n", ok ? "right" : "wrong");
	return wrong != 0;
}
