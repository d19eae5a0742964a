# SPDX-License-Identifier: 0BSD
# Whoever comes to exit goes on, others or not.
#
# file: lib/thread/__ex_claim_exit.c
# caught-by: exit/8-threads-that-exit-at-once-run-each-handler-once
s/leaver == self)/1)/
