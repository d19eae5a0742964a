/* SPDX-License-Identifier: 0BSD */
/* What is known of a file, and its permissions. */
#ifndef __EX_SYS_STAT_H
#define __EX_SYS_STAT_H

#include <bits/features.h>

#define __EX_NEED_off_t
#define __EX_NEED_time_t
#define __EX_NEED_timespec
#define __EX_NEED_uid_t
#define __EX_NEED_gid_t
#define __EX_NEED_mode_t
#define __EX_NEED_nlink_t
#define __EX_NEED_ino_t
#define __EX_NEED_dev_t
#define __EX_NEED_blksize_t
#define __EX_NEED_blkcnt_t
#include <bits/types.h>

__EX_BEGIN_DECLS

/* The same on every target. */
struct stat {
	dev_t st_dev; /* the device it is on, as makedev() counts */
	ino_t st_ino;
	mode_t st_mode; /* type and permissions */
	nlink_t st_nlink;
	uid_t st_uid;
	gid_t st_gid;
	dev_t st_rdev;	    /* the device it is */
	off_t st_size;	    /* bytes */
	blkcnt_t st_blocks; /* of 512 bytes */
	blksize_t st_blksize;
	struct timespec st_atim; /* when it was read, */
	struct timespec st_mtim; /* written, */
	struct timespec st_ctim; /* changed in what is known of it */
};
#define st_atime st_atim.tv_sec
#define st_mtime st_mtim.tv_sec
#define st_ctime st_ctim.tv_sec

#define S_IFMT 0170000
#define S_IFSOCK 0140000
#define S_IFLNK 0120000
#define S_IFREG 0100000
#define S_IFBLK 0060000
#define S_IFDIR 0040000
#define S_IFCHR 0020000
#define S_IFIFO 0010000

#define S_ISSOCK(mode) (((mode)&S_IFMT) == S_IFSOCK)
#define S_ISLNK(mode) (((mode)&S_IFMT) == S_IFLNK)
#define S_ISREG(mode) (((mode)&S_IFMT) == S_IFREG)
#define S_ISBLK(mode) (((mode)&S_IFMT) == S_IFBLK)
#define S_ISDIR(mode) (((mode)&S_IFMT) == S_IFDIR)
#define S_ISCHR(mode) (((mode)&S_IFMT) == S_IFCHR)
#define S_ISFIFO(mode) (((mode)&S_IFMT) == S_IFIFO)

#define S_ISUID 04000
#define S_ISGID 02000
#define S_ISVTX 01000
#define S_IRWXU 0700
#define S_IRUSR 0400
#define S_IWUSR 0200
#define S_IXUSR 0100
#define S_IRWXG 0070
#define S_IRGRP 0040
#define S_IWGRP 0020
#define S_IXGRP 0010
#define S_IRWXO 0007
#define S_IROTH 0004
#define S_IWOTH 0002
#define S_IXOTH 0001

/* In tv_nsec of futimens() and utimensat(): now, or as it is. */
#define UTIME_NOW 0x3fffffff
#define UTIME_OMIT 0x3ffffffe

/*
 * Learn what is known of a file; lstat() of a symbolic link itself.
 *
 * path      its name
 * about     where to put it
 * returns   0, or -1 with errno EACCES, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR
 *
 * POSIX.1-2024 stat(), lstat()
 */
int stat(const char *__ex_restrict path, struct stat *__ex_restrict about);
int lstat(const char *__ex_restrict path, struct stat *__ex_restrict about);

/*
 * Learn what is known of an open file.
 *
 * returns   0, or -1 with errno EBADF
 *
 * POSIX.1-2024 fstat()
 */
int fstat(int descriptor, struct stat *about);

/*
 * Learn what is known of a file whose path counts from an open directory.
 *
 * directory a descriptor, or AT_FDCWD for the current directory
 * flags     0 or AT_SYMLINK_NOFOLLOW
 * returns   as stat() does; EBADF, EINVAL
 *
 * POSIX.1-2024 fstatat()
 */
int fstatat(int directory, const char *__ex_restrict path,
	    struct stat *__ex_restrict about, int flags);

/*
 * Change a file's permissions.
 *
 * mode      S_I..., of 07777
 * returns   0, or -1 with errno EBADF, EPERM, EROFS, or as stat() does
 *
 * POSIX.1-2024 chmod(), fchmod()
 */
int chmod(const char *path, mode_t mode);
int fchmod(int descriptor, mode_t mode);

/*
 * Choose the permissions that new files shall not have.
 *
 * mask      of 0777
 * returns   the mask so far
 *
 * POSIX.1-2024 umask()
 */
mode_t umask(mode_t mask);

/*
 * Make a directory.
 *
 * mode      its permissions, less the umask
 * returns   0, or -1 with errno EACCES, EEXIST, ENOENT, ENOSPC, ENOTDIR, EROFS
 *
 * POSIX.1-2024 mkdir(), mkdirat()
 */
int mkdir(const char *path, mode_t mode);
int mkdirat(int directory, const char *path, mode_t mode);

/*
 * Make a named pipe, or a file of any type but a directory.
 *
 * mode      its permissions, less the umask; mknod(): and its type
 * device    what it is the file of, as makedev() counts
 * returns   as mkdir() does; EPERM
 *
 * POSIX.1-2024 mkfifo(), mknod(), mknodat()
 */
int mkfifo(const char *path, mode_t mode);
int mknod(const char *path, mode_t mode, dev_t device);
int mknodat(int directory, const char *path, mode_t mode, dev_t device);

/*
 * Set when a file was read and written.
 *
 * times     two of them, or null for now; UTIME_NOW, UTIME_OMIT
 * flags     0 or AT_SYMLINK_NOFOLLOW
 * returns   0, or -1 with errno EBADF, EINVAL, EPERM, or as stat() does
 *
 * POSIX.1-2024 futimens(), utimensat()
 */
int futimens(int descriptor, const struct timespec times[2]);
int utimensat(int directory, const char *path, const struct timespec times[2],
	      int flags);

__EX_END_DECLS

#endif
