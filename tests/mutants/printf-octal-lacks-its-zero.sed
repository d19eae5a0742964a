# SPDX-License-Identifier: 0BSD
# %#o does not begin with 0.
#
# file: lib/stdio/__ex_format.c
# caught-by: stdio/printf-alternative-form
s/precision = (int)length + 1/precision = (int)length/
