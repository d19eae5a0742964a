# SPDX-License-Identifier: 0BSD
# setvbuf leaves the buffering as it was.
#
# file: lib/stdio/setvbuf.c
# caught-by: stdio/no-buffering-writes-at-once
/^	stream->urgent = urgent/d
