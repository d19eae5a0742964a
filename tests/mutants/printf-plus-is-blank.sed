# SPDX-License-Identifier: 0BSD
# The flag + is not obeyed.
#
# file: lib/stdio/__ex_format.c
# caught-by: stdio/printf-sign-flags
s/flags & PLUS/flags \& BLANK/
