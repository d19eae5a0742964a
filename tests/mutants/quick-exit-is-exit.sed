# SPDX-License-Identifier: 0BSD
# quick_exit ends by exit().
#
# file: lib/exit/quick_exit.c
# caught-by: exit/quick-exit-runs-no-other-handler
s/^	_Exit(status);/	exit(status);/
