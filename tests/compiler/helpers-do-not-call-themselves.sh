#!/bin/sh
# SPDX-License-Identifier: 0BSD
# No helper of the compiler's is compiled to a call of itself, or of one that
# calls it: their calls have an order, which tsort finds.
#
# only-exeunt: it is about exeunt's own libcompiler.a
# expect-stdout: in order\n
prefix=${CC%%/bin/exeunt-cc*}
for library in "$prefix/lib/exeunt/$TARGET"/lib*.a; do
	nm -A "$library" 2>/dev/null
done | awk '
	{ object = $1; sub(/:[0-9a-fA-F]*$/, "", object) }
	$(NF - 1) ~ /^[TW]$/ && $NF ~ /^__/ { defined[object] = defined[object] " " $NF }
	$(NF - 1) == "U" { wanted[object] = wanted[object] " " $NF }
	END {
		for (object in defined) {
			if (object !~ /:(__.*(si|di|ti|sf|df|tf)[^_]*|__ex_.*pack.*)\.[cS]\.o/)
				continue
			n = split(defined[object], from, " ")
			m = split(wanted[object], to, " ")
			for (i = 1; i <= n; i++)
				for (j = 1; j <= m; j++)
					print from[i], to[j]
		}
	}
' >calls
tsort calls >order && echo in order
