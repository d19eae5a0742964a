# SPDX-License-Identifier: 0BSD
# A damaged stack frame leads to the handler of SIGABRT.
#
# file: lib/harden/__stack_chk_fail.c
# caught-by: harden/written-over-stack-frame-ends-the-program
s/^	ex_abort();/	raise(SIGABRT);\
	ex_abort();/
