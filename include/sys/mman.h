/* SPDX-License-Identifier: 0BSD */
/* Memory by pages: from files or from nowhere. */
#ifndef __EX_SYS_MMAN_H
#define __EX_SYS_MMAN_H

#include <bits/features.h>

#define __EX_NEED_off_t
#define __EX_NEED_mode_t
#include <bits/types.h>
#define __need_size_t
#include <stddef.h>
#include <bits/mman.h>

__EX_BEGIN_DECLS

#define PROT_NONE 0
#define PROT_READ 1
#define PROT_WRITE 2
#define PROT_EXEC 4

#define MAP_SHARED 0x01
#define MAP_PRIVATE 0x02
#define MAP_SHARED_VALIDATE 0x03
#ifndef MAP_FIXED
#define MAP_FIXED 0x10
#endif
#define MAP_ANON MAP_ANONYMOUS
#define MAP_FILE 0
#ifndef MAP_FIXED_NOREPLACE
#define MAP_FIXED_NOREPLACE 0x100000
#endif
#define MAP_FAILED ((void *)-1)

#define POSIX_MADV_NORMAL 0
#define POSIX_MADV_RANDOM 1
#define POSIX_MADV_SEQUENTIAL 2
#define POSIX_MADV_WILLNEED 3

#if __EX_MISC
#define MADV_NORMAL 0
#define MADV_RANDOM 1
#define MADV_SEQUENTIAL 2
#define MADV_WILLNEED 3
#ifndef MADV_DONTNEED
#define MADV_DONTNEED 4
#endif
#define MADV_FREE 8
#define MADV_REMOVE 9
#define MADV_DONTFORK 10
#define MADV_DOFORK 11
#ifndef MADV_MERGEABLE
#define MADV_MERGEABLE 12
#define MADV_UNMERGEABLE 13
#define MADV_HUGEPAGE 14
#define MADV_NOHUGEPAGE 15
#define MADV_DONTDUMP 16
#define MADV_DODUMP 17
#define MADV_WIPEONFORK 18
#define MADV_KEEPONFORK 19
#endif
#define MADV_COLD 20
#define MADV_PAGEOUT 21
#define MREMAP_MAYMOVE 1
#define MREMAP_FIXED 2
#define MREMAP_DONTUNMAP 4
#ifndef MCL_ONFAULT
#define MCL_ONFAULT 4
#endif
#endif

/*
 * Map a file, or memory that is zero, into the address space.
 *
 * address   where, as a wish; with MAP_FIXED, exactly there
 * bytes     how much, above 0; the kernel rounds up to pages
 * allowed   PROT_NONE, or PROT_READ, PROT_WRITE and PROT_EXEC
 * flags     MAP_SHARED or MAP_PRIVATE, and MAP_ANONYMOUS, MAP_FIXED, ...
 * file      a descriptor; -1 with MAP_ANONYMOUS
 * offset    where in the file, in bytes: a multiple of the page size
 * returns   where it is, or MAP_FAILED with errno EACCES, EAGAIN, EBADF,
 *           EINVAL, ENFILE, ENODEV, ENOMEM, EOVERFLOW or EPERM
 *
 * POSIX.1-2024 mmap()
 */
void *mmap(void *address, size_t bytes, int allowed, int flags, int file,
	   off_t offset);

/*
 * Unmap pages.
 *
 * address   a multiple of the page size
 * bytes     above 0
 * returns   0, or -1 with errno EINVAL
 *
 * POSIX.1-2024 munmap()
 */
int munmap(void *address, size_t bytes);

/*
 * Choose what may be done with pages.
 *
 * allowed   PROT_...
 * returns   0, or -1 with errno EACCES, EINVAL or ENOMEM
 *
 * POSIX.1-2024 mprotect()
 */
int mprotect(void *address, size_t bytes, int allowed);

/*
 * Write changed pages of a file to it.
 *
 * flags     MS_SYNC or MS_ASYNC, and MS_INVALIDATE
 * returns   0, or -1 with errno EBUSY, EINVAL or ENOMEM
 *
 * POSIX.1-2024 msync()
 */
int msync(void *address, size_t bytes, int flags);

/*
 * Keep pages in memory, or no longer.
 *
 * returns   0, or -1 with errno EAGAIN, EINVAL, ENOMEM or EPERM
 *
 * POSIX.1-2024 mlock(), munlock()
 */
int mlock(const void *address, size_t bytes);
int munlock(const void *address, size_t bytes);

/*
 * Keep every page in memory, or no longer.
 *
 * flags     MCL_CURRENT, MCL_FUTURE
 * returns   0, or -1 with errno EAGAIN, EINVAL, ENOMEM or EPERM
 *
 * POSIX.1-2024 mlockall(), munlockall()
 */
int mlockall(int flags);
int munlockall(void);

#if __EX_MISC

/*
 * Tell the kernel what to expect of pages.
 *
 * advice    MADV_...
 * returns   0, or -1 with errno EAGAIN, EBADF, EINVAL or ENOMEM
 *
 * Linux madvise(2)
 */
int madvise(void *address, size_t bytes, int advice);

/*
 * Make a mapping longer or shorter, or move it.
 *
 * address   a multiple of the page size
 * bytes     how long it is
 * wanted    how long it shall be
 * flags     MREMAP_...
 * ...       void *target, read with MREMAP_FIXED
 * returns   where it is, or MAP_FAILED with errno EAGAIN, EFAULT, EINVAL or
 *           ENOMEM
 *
 * Linux mremap(2)
 */
void *mremap(void *address, size_t bytes, size_t wanted, int flags, ...);

/*
 * Make a file that has no name and lies in memory.
 *
 * name      what debuggers show of it
 * flags     0, or MFD_CLOEXEC and MFD_ALLOW_SEALING
 * returns   a descriptor, or -1 with errno EFAULT, EINVAL, EMFILE or ENOMEM
 *
 * Linux memfd_create(2)
 */
int memfd_create(const char *name, unsigned flags);
#define MFD_CLOEXEC 1U
#define MFD_ALLOW_SEALING 2U

#endif

__EX_END_DECLS

#endif
