# SPDX-License-Identifier: 0BSD
# Nothing comes behind the deadline where its signal is blocked.
#
# file: lib/exit/exeunt_exit_deadline.c
# caught-by: exit/deadline-holds-with-all-signals-blocked
s/killer = start(SIGKILL/killer = start(0/
