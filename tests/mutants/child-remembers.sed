# SPDX-License-Identifier: 0BSD
# A child that forgets its streams keeps what they hold.
#
# file: lib/stdio/exeunt_forget_streams.c
# caught-by: exit/forgotten-output-is-not-printed-by-a-child
/ex_rest(stream);/d
