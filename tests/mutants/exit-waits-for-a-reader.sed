# SPDX-License-Identifier: 0BSD
# Exit waits for a stream that another thread reads.
#
# file: lib/thread/__ex_last_lock.c
# caught-by: exit/stream-being-read-by-getc-and-fread-does-not-delay-exit
s/__atomic_load_n(&stream->reading, __ATOMIC_RELAXED)/0/
