/* SPDX-License-Identifier: 0BSD */
/* What guards a variable of a C++ function that is initialized once. */
#ifndef EX_GUARD_H
#define EX_GUARD_H

/*
 * A guard is 8 bytes of which the first is not 0 once the variable is
 * initialized (Itanium C++ ABI 3.3.3), or on ARM an int whose lowest bit is set
 * then (ARM C++ ABI 3.2.3). The bytes below are set for both, in either order.
 */
enum { EX_GUARD_DONE = 0, EX_GUARD_BUSY = 1, EX_GUARD_DONE_ARM = 3 };

int __cxa_guard_acquire(unsigned char *guard);
void __cxa_guard_release(unsigned char *guard);
void __cxa_guard_abort(unsigned char *guard);

#endif
