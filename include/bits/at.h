/* SPDX-License-Identifier: 0BSD */
/* What the functions whose names end in `at` take: uapi/linux/fcntl.h. */
#include <bits/features.h>

#define AT_FDCWD (-100)
#define AT_SYMLINK_NOFOLLOW 0x100
#define AT_EACCESS 0x200
#define AT_REMOVEDIR 0x200
#define AT_SYMLINK_FOLLOW 0x400
#if __EX_MISC
#define AT_NO_AUTOMOUNT 0x800
#define AT_EMPTY_PATH 0x1000
#endif
