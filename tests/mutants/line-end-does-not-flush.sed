# SPDX-License-Identifier: 0BSD
# fputc of an end of line writes nothing.
#
# file: lib/stdio/fputc.c
# caught-by: stdio/line-buffering-writes-whole-lines
s/(byte ^ '.n') <= stream->urgent/byte < stream->urgent/
