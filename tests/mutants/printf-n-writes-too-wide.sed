# SPDX-License-Identifier: 0BSD
# %hhn stores more than a char.
#
# file: lib/stdio/__ex_format.c
# caught-by: stdio/printf-stores-the-count
s/\*(signed char \*)where = (signed char)number/*(short *)where = (short)number/
