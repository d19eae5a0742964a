#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Every function and variable of the library says in its symbol what it is and
# how large, for debuggers, profilers and disassemblers (gABI, "Symbol Table").
# A label that stands for a place, not for what lies there, has no size.
#
# only-exeunt: it is exeunt's library
# expect-stdout: all have type and size\n
library=${CC%%/bin/exeunt-cc*}/lib/exeunt/$TARGET
readelf -sW "$library/libc.a" "$library/crt1.o" | awk '
	$5 != "GLOBAL" && $5 != "WEAK" { next }
	$7 == "UND" || $7 == "ABS" || $7 == "COM" { next }
	$8 ~ /^(exit|__ex_enter(_[01])?|__ex_after_[a-z_]*)$/ { next }
	$4 != "FUNC" && $4 != "OBJECT" { print $8 " is of type " $4; next }
	$3 == 0 { print $8 " has no size"; next }
	{ seen++ }
	END { if (seen > 300) print "all have type and size" }
'
