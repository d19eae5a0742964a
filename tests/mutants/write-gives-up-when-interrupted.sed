# SPDX-License-Identifier: 0BSD
# An interrupted write is an error.
#
# file: lib/internal/stream.h
# caught-by: stdio/interrupted-write-goes-on
s/(int)written != -EINTR/written != 0/
