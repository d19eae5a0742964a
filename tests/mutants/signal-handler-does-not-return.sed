# SPDX-License-Identifier: 0BSD
# The way back from a signal handler is no way back.
#
# file: arch/x86_64/__ex_sigreturn.S
# caught-by: abi/raised-signal-returns-where-it-was
s/SYS_rt_sigreturn/SYS_getpid/
