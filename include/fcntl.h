/* SPDX-License-Identifier: 0BSD */
/* Open files, and control of what is open. */
#ifndef __EX_FCNTL_H
#define __EX_FCNTL_H

#include <bits/features.h>

#define __EX_NEED_mode_t
#define __EX_NEED_off_t
#define __EX_NEED_pid_t
#include <bits/types.h>
#include <bits/at.h>
#include <bits/fcntl.h>

__EX_BEGIN_DECLS

#define O_RDONLY 00
#define O_WRONLY 01
#define O_RDWR 02
#define O_ACCMODE 03
#define O_SEARCH O_PATH
#define O_EXEC O_PATH
#define O_RSYNC O_SYNC
#ifndef O_NDELAY
#define O_NDELAY O_NONBLOCK
#endif
#define O_TTY_INIT 0

#define F_DUPFD 0
#define F_GETFD 1
#define F_SETFD 2
#define F_GETFL 3
#define F_SETFL 4
#define F_DUPFD_CLOEXEC 1030
#define FD_CLOEXEC 1

#ifndef F_RDLCK
#define F_RDLCK 0
#define F_WRLCK 1
#define F_UNLCK 2
#endif

#if __EX_MISC
#ifndef F_SETSIG
#define F_SETSIG 10
#define F_GETSIG 11
#endif
#define F_OFD_GETLK 36
#define F_OFD_SETLK 37
#define F_OFD_SETLKW 38
#define F_SETPIPE_SZ 1031
#define F_GETPIPE_SZ 1032
#define F_ADD_SEALS 1033
#define F_GET_SEALS 1034
#define F_SEAL_SEAL 0x01
#define F_SEAL_SHRINK 0x02
#define F_SEAL_GROW 0x04
#define F_SEAL_WRITE 0x08
#endif

/* A lock on part of a file, for F_GETLK, F_SETLK and F_SETLKW. */
struct flock {
	short l_type;	/* F_RDLCK, F_WRLCK or F_UNLCK */
	short l_whence; /* what l_start counts from: SEEK_SET, ... */
	off_t l_start;	/* bytes */
	off_t l_len;	/* bytes; 0 is up to the end, however far */
	pid_t l_pid;	/* F_GETLK: who holds it */
};

/*
 * Open a file.
 *
 * path      its name; a relative one counts from the current directory
 * flags     O_RDONLY, O_WRONLY or O_RDWR, with O_CREAT, O_EXCL, O_TRUNC, ...
 * ...       mode_t mode, read with O_CREAT and O_TMPFILE: the permissions of a
 *           new file, less the umask
 * returns   the lowest free descriptor, or -1 with errno EACCES, EEXIST,
 *           EINTR, EISDIR, ELOOP, EMFILE, ENOENT, ENOSPC, ENOTDIR, ENXIO,
 *           EROFS, ETXTBSY, ...
 *
 * Files beyond 2 GiB are opened on every target.
 *
 * POSIX.1-2024 open()
 */
int open(const char *path, int flags, ...);

/*
 * The same, where a relative path counts from an open directory.
 *
 * directory a descriptor, or AT_FDCWD for the current directory
 *
 * POSIX.1-2024 openat()
 */
int openat(int directory, const char *path, int flags, ...);

/*
 * Create a file, or empty it, and open it for writing.
 *
 * mode      the permissions of a new file, less the umask
 * returns   as open() does
 *
 * POSIX.1-2024 creat()
 */
int creat(const char *path, mode_t mode);

/*
 * Control a descriptor.
 *
 * command   F_...
 * ...       what the command takes: an int, or a pointer
 * returns   what the command does, or -1 with errno EACCES, EAGAIN, EBADF,
 *           EINTR, EINVAL, EMFILE, ...
 *
 * POSIX.1-2024 fcntl()
 */
int fcntl(int descriptor, int command, ...);

__EX_END_DECLS

#endif
