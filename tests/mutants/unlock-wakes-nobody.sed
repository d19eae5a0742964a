# SPDX-License-Identifier: 0BSD
# Who sleeps for a lock sleeps on.
#
# file: lib/thread/__ex_unlock.c
# caught-by: thread/pthread_mutex-lets-one-thread-in
s/__ex_wake(lock, 1)/(void)0/
