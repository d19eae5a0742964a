# SPDX-License-Identifier: 0BSD
# A join does not wait for the end.
#
# file: lib/thread/__ex_join.c
# caught-by: thread/thrd_join-returns-the-result
s/__ATOMIC_ACQUIRE)) != 0)$/__ATOMIC_ACQUIRE)) < 0)/
