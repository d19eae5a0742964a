# SPDX-License-Identifier: 0BSD
# An interrupted read is an error.
#
# file: lib/stdio/__ex_fill.c
# caught-by: stdio/interrupted-read-goes-on
s/count == -EINTR/0/
