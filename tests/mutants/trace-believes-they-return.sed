# SPDX-License-Identifier: 0BSD
# The trace says of each handler that it returned.
#
# file: lib/exit/__ex_trace.c
# caught-by: tools/trace-exit-shows-each-step
/__ex_step.error = EOF/d
