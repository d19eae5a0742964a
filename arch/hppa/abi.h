/* SPDX-License-Identifier: 0BSD */
/* What C must know of the 32-bit PA-RISC system-call ABI. */
#ifndef EX_ABI_H
#define EX_ABI_H

/*
 * A 64-bit offset as system-call arguments: two words, the high one first, at
 * any position (arch/parisc/kernel/sys_parisc.c).
 */
#define EX_OFF_EVEN(offset) \
	(long)((unsigned long long)(offset) >> 32), (long)(offset)
#define EX_OFF_ODD(offset) EX_OFF_EVEN(offset)

/*
 * The instruction is as short as a call, and has the number behind it where a
 * call would do nothing: so it stands where it is needed. Only there, or in a
 * register that is copied there, the kernel looks for the number of a call to
 * restart (arch/parisc/kernel/signal.c). It keeps all registers but r1, r28,
 * r31, and says that it may not keep r29.
 */
#define EX_INLINE_SYSCALLS

#define EX_GATE(number, ...)                                                 \
	do {                                                                 \
		if (__builtin_constant_p(number)) {                          \
			__asm__ volatile("ble 0x100(%%sr2, %%r0)\n\t"        \
					 "ldi %[direct], %%r20"              \
					 : "=r"(r28)                         \
					 : __VA_ARGS__, [direct] "i"(number) \
					 : "r1", "r20", "r29", "r31",        \
					   "memory");                        \
		} else {                                                     \
			register long r19 __asm__("r19") = number;           \
			__asm__ volatile("ble 0x100(%%sr2, %%r0)\n\t"        \
					 "copy %%r19, %%r20"                 \
					 : "=r"(r28)                         \
					 : __VA_ARGS__, "r"(r19)             \
					 : "r1", "r20", "r29", "r31",        \
					   "memory");                        \
		}                                                            \
	} while (0)

static inline long __ex_syscall6(long number, long a, long b, long c, long d,
				 long e, long f)
{
	register long r28 __asm__("r28");
	register long r26 __asm__("r26") = a;
	register long r25 __asm__("r25") = b;
	register long r24 __asm__("r24") = c;
	register long r23 __asm__("r23") = d;
	register long r22 __asm__("r22") = e;
	register long r21 __asm__("r21") = f;

	EX_GATE(number, "r"(r26), "r"(r25), "r"(r24), "r"(r23), "r"(r22),
		"r"(r21));
	return r28;
}

static inline long __ex_syscall5(long number, long a, long b, long c, long d,
				 long e)
{
	register long r28 __asm__("r28");
	register long r26 __asm__("r26") = a;
	register long r25 __asm__("r25") = b;
	register long r24 __asm__("r24") = c;
	register long r23 __asm__("r23") = d;
	register long r22 __asm__("r22") = e;

	EX_GATE(number, "r"(r26), "r"(r25), "r"(r24), "r"(r23), "r"(r22));
	return r28;
}

static inline long __ex_syscall4(long number, long a, long b, long c, long d)
{
	register long r28 __asm__("r28");
	register long r26 __asm__("r26") = a;
	register long r25 __asm__("r25") = b;
	register long r24 __asm__("r24") = c;
	register long r23 __asm__("r23") = d;

	EX_GATE(number, "r"(r26), "r"(r25), "r"(r24), "r"(r23));
	return r28;
}

static inline long __ex_syscall3(long number, long a, long b, long c)
{
	register long r28 __asm__("r28");
	register long r26 __asm__("r26") = a;
	register long r25 __asm__("r25") = b;
	register long r24 __asm__("r24") = c;

	EX_GATE(number, "r"(r26), "r"(r25), "r"(r24));
	return r28;
}

static inline long __ex_syscall2(long number, long a, long b)
{
	register long r28 __asm__("r28");
	register long r26 __asm__("r26") = a;
	register long r25 __asm__("r25") = b;

	EX_GATE(number, "r"(r26), "r"(r25));
	return r28;
}

static inline long __ex_syscall1(long number, long a)
{
	register long r28 __asm__("r28");
	register long r26 __asm__("r26") = a;

	EX_GATE(number, "r"(r26));
	return r28;
}

static inline long __ex_syscall0(long number)
{
	register long r28 __asm__("r28");

	EX_GATE(number, "i"(0));
	return r28;
}

/* A variadic function saves no floating-point register that costs. */
#define NO_FLOATS

#endif
