# SPDX-License-Identifier: 0BSD
# abort does not unblock the signal.
#
# file: lib/exit/abort.c
# caught-by: exit/abort-cannot-be-blocked
/SYS_rt_sigprocmask/,/;/d
