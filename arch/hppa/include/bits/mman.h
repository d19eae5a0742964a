/* SPDX-License-Identifier: 0BSD */
/* Flags of mmap() and its kin: arch/parisc/include/uapi/asm/mman.h. */

#define MAP_FIXED 0x04
#define MAP_ANONYMOUS 0x10
#define MAP_GROWSDOWN 0x8000
#define MAP_LOCKED 0x2000
#define MAP_NORESERVE 0x4000
#define MAP_POPULATE 0x10000
#define MAP_NONBLOCK 0x20000
#define MAP_STACK 0x40000
#define MAP_HUGETLB 0x80000

#define MS_SYNC 1
#define MS_ASYNC 2
#define MS_INVALIDATE 4

#define MCL_CURRENT 1
#define MCL_FUTURE 2

/*
 * <sys/mman.h> has these for programs that may see more than POSIX. Since
 * Linux 6.2 the kernel knows the numbers that others have as well.
 */
#if __EX_MISC
#define MADV_MERGEABLE 65
#define MADV_UNMERGEABLE 66
#define MADV_HUGEPAGE 67
#define MADV_NOHUGEPAGE 68
#define MADV_DONTDUMP 69
#define MADV_DODUMP 70
#define MADV_WIPEONFORK 71
#define MADV_KEEPONFORK 72
#endif
