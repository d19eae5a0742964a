# SPDX-License-Identifier: 0BSD
# longjmp(place, 0) makes setjmp return 0.
#
# file: arch/x86_64/setjmp.S
# caught-by: abi/setjmp-returns-what-longjmp-says
s/adc     \$0, %esi/nop/
