# SPDX-License-Identifier: 0BSD
# What hardened programs set once stays writable.
#
# file: crt/__ex_harden.c
# caught-by: harden/what-is-set-once-is-read-only
s/PROT_READ)/PROT_READ | PROT_WRITE)/
