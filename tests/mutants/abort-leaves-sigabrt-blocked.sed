# SPDX-License-Identifier: 0BSD
# abort does not unblock the signal.
#
# file: lib/internal/abort.h
# caught-by: exit/abort-cannot-be-blocked
s/ex_sys(SYS_rt_sigprocmask,/((void)0,/
