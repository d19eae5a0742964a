# SPDX-License-Identifier: 0BSD
# A child is to blame for what its parent has lost.
#
# file: lib/stdio/exeunt_forget_streams.c
# caught-by: exit/forgotten-loss-is-the-parent-s
s/stream->error = 0/continue/
