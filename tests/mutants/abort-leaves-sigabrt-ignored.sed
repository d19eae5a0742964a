# SPDX-License-Identifier: 0BSD
# abort does not restore the default disposition.
#
# file: lib/internal/abort.h
# caught-by: exit/abort-cannot-be-ignored
s/ex_sys(SYS_rt_sigaction,/((void)0,/
