# SPDX-License-Identifier: 0BSD
# snprintf puts the null behind its array.
#
# file: lib/stdio/vsnprintf.c
# caught-by: stdio/snprintf-writes-nothing-beyond
s/(room < most ? room : most)/most/
