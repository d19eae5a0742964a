/* SPDX-License-Identifier: 0BSD */
/*
 * Flags of open(), commands of fcntl(): arch/parisc/include/uapi/asm/fcntl.h.
 */

#define O_CREAT 0400
#define O_EXCL 02000
#define O_NOCTTY 0400000
#define O_TRUNC 01000
#define O_APPEND 00010
#define O_NONBLOCK 0200000
#define O_DSYNC 01000000
#define O_ASYNC 020000
#define O_DIRECT 040000
#define O_LARGEFILE 0004000
#define O_DIRECTORY 0010000
#define O_NOFOLLOW 0000200
#define O_NOATIME 04000000
#define O_CLOEXEC 010000000
#define O_SYNC 01100000
#define O_PATH 020000000
#define O_TMPFILE 040010000 /* with O_DIRECTORY in it */

#define F_RDLCK 1
#define F_WRLCK 2
#define F_UNLCK 3

/* The commands that know 64-bit offsets. */
#define F_GETLK 8
#define F_SETLK 9
#define F_SETLKW 10
#define F_GETOWN 11
#define F_SETOWN 12

/* <fcntl.h> has these for programs that may see more than POSIX. */
#if __EX_MISC
#define F_SETSIG 13
#define F_GETSIG 14
#endif
