# SPDX-License-Identifier: 0BSD
# A stream at its end asks the kernel again.
#
# file: lib/stdio/__ex_fill.c
# caught-by: stdio/end-of-file-is-sticky
s/stream->flags & AT_END/0/
