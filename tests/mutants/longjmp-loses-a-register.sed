# SPDX-License-Identifier: 0BSD
# longjmp does not restore %rbx.
#
# file: arch/x86_64/setjmp.S
# caught-by: abi/longjmp-restores-registers
/mov     (%rdi), %rbx/d
