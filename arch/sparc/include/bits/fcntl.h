/* SPDX-License-Identifier: 0BSD */
/* Flags of open(), commands of fcntl(): arch/sparc/include/uapi/asm/fcntl.h. */

#define O_APPEND 0x8
#define O_ASYNC 0x40
#define O_CREAT 0x200
#define O_TRUNC 0x400
#define O_EXCL 0x800
#define O_DSYNC 0x2000
#define O_NONBLOCK 0x4000
#define O_NOCTTY 0x8000
#define O_DIRECTORY 0x10000
#define O_NOFOLLOW 0x20000
#define O_LARGEFILE 0x40000
#define O_DIRECT 0x100000
#define O_NOATIME 0x200000
#define O_CLOEXEC 0x400000
#define O_SYNC 0x802000
#define O_PATH 0x1000000
#define O_TMPFILE 0x2010000 /* with O_DIRECTORY in it */

/* System V's name for O_NONBLOCK, and in its time another thing. */
#if __SIZEOF_LONG__ == 8
#define O_NDELAY 0x4
#else
#define O_NDELAY 0x4004
#endif

#define F_GETOWN 5
#define F_SETOWN 6

/* On 32-bit targets the commands that know 64-bit offsets. */
#if __SIZEOF_LONG__ == 8
#define F_GETLK 7
#define F_SETLK 8
#define F_SETLKW 9
#else
#define F_GETLK 12
#define F_SETLK 13
#define F_SETLKW 14
#endif

#define F_RDLCK 1
#define F_WRLCK 2
#define F_UNLCK 3
