# SPDX-License-Identifier: 0BSD
# A handler registered when nobody will run it is accepted.
#
# file: lib/exit/__ex_push.c
# caught-by: exit/registration-after-the-last-handler-fails
s/ || list->closed//
