# SPDX-License-Identifier: 0BSD
# Nothing keeps a stack from growing into what lies below.
#
# file: lib/thread/__ex_create.c
# caught-by: thread/stack-overflow-hits-the-guard-page
s/if (guard > 0 \&\&/if (guard > PTRDIFF_MAX \&\&/
