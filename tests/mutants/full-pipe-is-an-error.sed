# SPDX-License-Identifier: 0BSD
# A descriptor that would block is not waited for.
#
# file: lib/stdio/__ex_streams.c
# caught-by: stdio/full-non-blocking-pipe-is-waited-for
s/(int)result != -EAGAIN/1/
