/* SPDX-License-Identifier: 0BSD */
/* Flags of open(), commands of fcntl(): arch/mips/include/uapi/asm/fcntl.h. */

#define O_APPEND 010
#define O_DSYNC 020
#define O_NONBLOCK 0200
#define O_CREAT 0400
#define O_TRUNC 01000
#define O_EXCL 02000
#define O_NOCTTY 04000
#define O_ASYNC 010000
#define O_LARGEFILE 020000
#define O_SYNC 040020
#define O_DIRECT 0100000
#define O_DIRECTORY 0200000
#define O_NOFOLLOW 0400000
#define O_NOATIME 01000000
#define O_CLOEXEC 02000000
#define O_PATH 010000000
#define O_TMPFILE 020200000 /* with O_DIRECTORY in it */

#define F_GETOWN 23
#define F_SETOWN 24

/* On 32-bit targets the commands that know 64-bit offsets. */
#if __SIZEOF_LONG__ == 8
#define F_GETLK 14
#define F_SETLK 6
#define F_SETLKW 7
#else
#define F_GETLK 33
#define F_SETLK 34
#define F_SETLKW 35
#endif
