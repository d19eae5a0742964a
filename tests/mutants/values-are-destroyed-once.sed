# SPDX-License-Identifier: 0BSD
# Values that destructors have set are left.
#
# file: lib/thread/__ex_keys.c
# caught-by: thread/tss-destructor-that-sets-a-value-runs-again
s/any = 1;$/any = 0;/
