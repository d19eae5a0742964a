/* SPDX-License-Identifier: 0BSD */
/* Flags of mmap() and its kin: arch/alpha/include/uapi/asm/mman.h. */

#define MAP_ANONYMOUS 0x10
#define MAP_FIXED 0x100
#define MAP_GROWSDOWN 0x1000
#define MAP_LOCKED 0x8000
#define MAP_NORESERVE 0x10000
#define MAP_POPULATE 0x20000
#define MAP_NONBLOCK 0x40000
#define MAP_STACK 0x80000
#define MAP_HUGETLB 0x100000
#define MAP_FIXED_NOREPLACE 0x200000

#define MS_ASYNC 1
#define MS_SYNC 2
#define MS_INVALIDATE 4

#define MCL_CURRENT 0x2000
#define MCL_FUTURE 0x4000

/* <sys/mman.h> has these for programs that may see more than POSIX. */
#if __EX_MISC
#define MCL_ONFAULT 0x8000
#define MADV_DONTNEED 6
#endif
