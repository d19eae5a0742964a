# SPDX-License-Identifier: 0BSD
# Step by step destructors run, and then run again.
#
# file: lib/exit/__ex_steps.c
# caught-by: tools/trace-exit-shows-each-step
s/ex_take_destructor(--next)/*--next/
