# SPDX-License-Identifier: 0BSD
# The signal of the deadline stays blocked.
#
# file: lib/exit/exeunt_exit_deadline.c
# caught-by: exit/deadline-names-the-descriptor
s/SIG_UNBLOCK, &only/SIG_UNBLOCK, NULL/
