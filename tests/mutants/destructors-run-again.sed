# SPDX-License-Identifier: 0BSD
# exit() in a destructor runs all of them again.
#
# file: crt/__ex_destructors.c
# caught-by: exit/destructor-that-exits-goes-on-with-the-next
s/ex_take_destructor(--next)/*--next/
