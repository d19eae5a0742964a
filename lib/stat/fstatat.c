/* SPDX-License-Identifier: 0BSD */
/* fstatat - what is known of a file: everything else goes through it. */
#include <bits/at.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "calls.h"
#include "syscall.h"

/* uapi/linux/stat.h: struct statx, the same for all. */
struct moment {
	__INT64_TYPE__ seconds;
	unsigned nanoseconds;
	int spare;
};

struct known {
	unsigned mask;
	unsigned block_size;
	unsigned long long attributes;
	unsigned links;
	unsigned user;
	unsigned group;
	unsigned short mode;
	unsigned short spare;
	unsigned long long inode;
	unsigned long long size;
	unsigned long long blocks;
	unsigned long long attributes_mask;
	struct moment read, born, changed, written;
	unsigned device_major, device_minor;
	unsigned home_major, home_minor;
	unsigned long long more[14];
};
_Static_assert(sizeof(struct known) == 256, "statx() writes as much");

enum { BASIC = 0x7ff }; /* STATX_BASIC_STATS: what stat() tells */

static struct timespec when(const struct moment *moment)
{
	return (struct timespec){ .tv_sec = moment->seconds,
				  .tv_nsec = (long)moment->nanoseconds };
}

/* stat() never mounted anything; statx() has to be told. */
int __ex_fstatat(int directory, const char *path, struct stat *about, int flags)
{
	struct known known;
	long result = ex_sys(SYS_statx, directory, path,
			     flags | AT_NO_AUTOMOUNT, BASIC, &known);

	if (result == 0)
		*about = (struct stat){
			.st_dev = makedev(known.home_major, known.home_minor),
			.st_ino = known.inode,
			.st_mode = known.mode,
			.st_nlink = known.links,
			.st_uid = known.user,
			.st_gid = known.group,
			.st_rdev =
				makedev(known.device_major, known.device_minor),
			.st_size = (off_t)known.size,
			.st_blocks = (blkcnt_t)known.blocks,
			.st_blksize = (blksize_t)known.block_size,
			.st_atim = when(&known.read),
			.st_mtim = when(&known.written),
			.st_ctim = when(&known.changed),
		};
	return (int)__ex_ret(result);
}

PUBLIC(fstatat, __ex_fstatat);
