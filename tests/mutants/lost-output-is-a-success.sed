# SPDX-License-Identifier: 0BSD
# Lost output is reported, but the status says nothing of it.
#
# file: lib/stdio/exeunt_report_lost_output.c
# caught-by: exit/lost-output-is-reported
s/status = EXIT_FAILURE/status = EXIT_SUCCESS/
