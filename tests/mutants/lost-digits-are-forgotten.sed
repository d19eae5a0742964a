# SPDX-License-Identifier: 0BSD
# A sum is rounded without the digits that did not fit.
#
# file: lib/internal/soft.h
# caught-by: compiler/helpers-agree-with-libgcc
s/limb\[0\] |= lost != 0;/(void)lost;/
