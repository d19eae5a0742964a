# SPDX-License-Identifier: 0BSD
# Lost output takes the place of a status that says more.
#
# file: lib/stdio/exeunt_report_lost_output.c
# caught-by: exit/lost-output-keeps-a-status-that-tells
s/if ((status & LOW_BITS) == 0)/if (status | 1)/
