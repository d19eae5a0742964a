# SPDX-License-Identifier: 0BSD
# A detached thread leaves its stack behind.
#
# file: lib/thread/__ex_end.c
# caught-by: thread/threads-that-end-return-their-stacks
s/self->mapping != NULL) {/self->bytes == 1) {/
