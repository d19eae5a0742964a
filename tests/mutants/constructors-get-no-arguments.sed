# SPDX-License-Identifier: 0BSD
# Constructors are told of no arguments.
#
# file: crt/__ex_arrays.c
# caught-by: exit/constructors-get-argc-argv-envp
s/(\*next)(argc, /(*next)(0, /
