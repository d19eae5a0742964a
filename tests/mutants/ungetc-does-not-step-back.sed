# SPDX-License-Identifier: 0BSD
# ungetc overwrites the byte that follows.
#
# file: lib/stdio/ungetc.c
# caught-by: stdio/ungetc-pushes-back
s/\*--stream->next = /*stream->next = /
