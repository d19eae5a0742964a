# SPDX-License-Identifier: 0BSD
# A function that stands in for an operator uses the operator.
#
# file: lib/compiler/int128/__udivmodti4.c
# caught-by: compiler/helpers-do-not-call-themselves
s/return divide(a, b, rest);/return *rest = a % b, __udivti3(a, b);/
