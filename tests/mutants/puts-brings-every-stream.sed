# SPDX-License-Identifier: 0BSD
# puts links what only files need.
#
# file: lib/stdio/puts.c
# caught-by: link/puts-hello-contains-one-stream
/stream\.h/a\
NEEDS_STREAMS;
