# SPDX-License-Identifier: 0BSD
# What a short write left over is dropped.
#
# file: lib/internal/stream.h
# caught-by: stdio/short-writes-are-continued
s/stream->first += written;/stream->first = stream->next;/
