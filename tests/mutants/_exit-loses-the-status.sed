# SPDX-License-Identifier: 0BSD
# _exit ends with status 0.
#
# file: arch/x86_64/_exit.S
# caught-by: exit/exit-from-deep-inside-ends-the-program
0,/xor     %eax, %eax/s//xor %edi, %edi; xor %eax, %eax/
