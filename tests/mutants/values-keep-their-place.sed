# SPDX-License-Identifier: 0BSD
# A destructor finds the value that it is called for still set.
#
# file: lib/thread/__ex_keys.c
# caught-by: thread/tss-destructors-run-when-a-thread-ends
/own\[i\].value = NULL/d
