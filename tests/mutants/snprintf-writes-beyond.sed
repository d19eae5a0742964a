# SPDX-License-Identifier: 0BSD
# snprintf does not see where its array ends.
#
# file: lib/stdio/vsnprintf.c
# caught-by: stdio/snprintf-writes-nothing-beyond
s/(room < most ? room : most)/most/
