# SPDX-License-Identifier: 0BSD
# quick_exit calls no handler.
#
# file: lib/exit/quick_exit.c
# caught-by: exit/quick-exit-runs-its-handlers-in-reverse
/^	__ex_run_quick_handlers();/d
