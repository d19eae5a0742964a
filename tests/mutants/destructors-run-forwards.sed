# SPDX-License-Identifier: 0BSD
# Destructors run in the order of the constructors.
#
# file: crt/__ex_destructors.c
# caught-by: exit/destructors-run-in-reverse
s/next = __fini_array_end;/next = __fini_array_start;/
s/next > __fini_array_start;/next < __fini_array_end;/
s/--next/next++/
