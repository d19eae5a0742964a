# SPDX-License-Identifier: 0BSD
# on_exit handlers get the status of the first exit().
#
# file: lib/exit/on_exit.c
# caught-by: exit/on-exit-sees-the-new-status
s/^	__ex_exit_status = status;/	if (!__ex_exit_status)\
		__ex_exit_status = status;/
