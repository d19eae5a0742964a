# SPDX-License-Identifier: 0BSD
# A pipe that nobody reads ends the process before it has reported.
#
# file: lib/stdio/exeunt_report_lost_output.c
# caught-by: exit/lost-output-of-each-stream-is-reported
/SYS_rt_sigprocmask/d
