# SPDX-License-Identifier: 0BSD
# A system call leaves -EBADF in errno.
#
# file: arch/x86_64/__ex_direct.S
# caught-by: abi/failed-calls-set-errno
/neg     %eax/d
