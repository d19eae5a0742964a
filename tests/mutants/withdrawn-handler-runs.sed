# SPDX-License-Identifier: 0BSD
# A handler that is withdrawn stays where it is.
#
# file: lib/exit/exeunt_withdraw.c
# caught-by: exit/withdrawn-handler-does-not-run
/\*handle->__place = /d
