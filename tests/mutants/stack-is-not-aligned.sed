# SPDX-License-Identifier: 0BSD
# _start calls with a stack off by 8.
#
# file: arch/x86_64/_start.S
# caught-by: abi/stack-is-aligned-everywhere
/push    %rsi /d
