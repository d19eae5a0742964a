# SPDX-License-Identifier: 0BSD
# The last thread ends without exit.
#
# file: lib/thread/__ex_end.c
# caught-by: exit/thrd_exit-of-the-last-thread-is-status-0
s/__ATOMIC_ACQ_REL) == 0)/__ATOMIC_ACQ_REL) == 77)/
