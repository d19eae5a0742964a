# SPDX-License-Identifier: 0BSD
# Those that were registered before a withdrawn one keep their old place.
#
# file: lib/exit/exeunt_withdraw.c
# caught-by: exit/a-million-handlers-are-withdrawn
s/handle->__older->__place = .*/;/
