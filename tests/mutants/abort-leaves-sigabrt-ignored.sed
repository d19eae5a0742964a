# SPDX-License-Identifier: 0BSD
# abort does not restore the default disposition.
#
# file: lib/exit/abort.c
# caught-by: exit/abort-cannot-be-ignored
/SYS_rt_sigaction/,/;/d
