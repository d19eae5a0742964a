# SPDX-License-Identifier: 0BSD
# WEXITSTATUS cuts off a bit.
#
# file: include/sys/wait.h
# caught-by: exit/status-keeps-the-low-8-bits
s/>> 8) & 0xff/>> 8) \& 0x7f/
