# SPDX-License-Identifier: 0BSD
# The middle between two floating-point numbers always goes towards zero.
#
# file: lib/internal/soft.h
# caught-by: compiler/helpers-agree-with-libgcc
s/lost > HIGHEST - (x->limb\[0\] & 1)/lost > HIGHEST/
