#!/bin/sh
# SPDX-License-Identifier: 0BSD
# The frame of _start has no return address: its CFI calls the register, or the
# column, that the return address is in undefined, so that debuggers and
# unwinders end there (DWARF 5, 6.4.4; DESIGN section 4).
#
# only-exeunt: it is exeunt's _start
# expect-stdout: undefined, as the return address\n
echo 'int main(void) { return 0; }' >main.c
$CC -o program main.c
readelf -W --debug-dump=frames program | awk '
	/Return address column:/ { address = $NF }
	/DW_CFA_undefined:/ {
		column = $2
		sub(/^r/, "", column)
		print column == address ? "undefined, as the return address" : \
			"undefined is " column ", the return address " address
	}
'
