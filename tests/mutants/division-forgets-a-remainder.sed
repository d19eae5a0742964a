# SPDX-License-Identifier: 0BSD
# A remainder as large as the divisor is left.
#
# file: lib/internal/divide.h
# caught-by: compiler/helpers-agree-with-libgcc
s/if (left >= b)/if (left > b)/
