# SPDX-License-Identifier: 0BSD
# exit leaves what other streams hold.
#
# file: lib/stdio/__ex_streams.c
# caught-by: exit/exit-flushes-every-stream
/^EXIT_LINK/,/^}/s/__ex_drain(stream)/(void)stream/
