/* SPDX-License-Identifier: 0BSD */
/* Read into and write from several places at once. */
#ifndef __EX_SYS_UIO_H
#define __EX_SYS_UIO_H

#include <bits/features.h>

#define __EX_NEED_ssize_t
#include <bits/types.h>
#define __need_size_t
#include <stddef.h>

__EX_BEGIN_DECLS

#define UIO_MAXIOV 1024

struct iovec {
	void *iov_base;
	size_t iov_len; /* bytes */
};

/*
 * read() into, and write() from, several places, one after the other.
 *
 * places    `count` of them, 1 to UIO_MAXIOV
 * returns   how many bytes in all, or -1 with errno as read() and write() do
 *
 * POSIX.1-2024 readv(), writev()
 */
ssize_t readv(int descriptor, const struct iovec *places, int count);
ssize_t writev(int descriptor, const struct iovec *places, int count);

__EX_END_DECLS

#endif
