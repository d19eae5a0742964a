#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Where programs cannot be hardened, exeunt-cc and make say so, and why, in one
# line; and so does exeunt-cc where the hardened library has not been built.
#
# only-exeunt: it is exeunt's tool
# expect-stdout: 2: exeunt-cc: programs for TARGET cannot be hardened: REASON; leave --harden out\n
# expect-stdout: 2: exeunt-cc: the hardened library is not built for TARGET: make harden TARGET=TARGET\n
# The tools in a folder of their own, beside what says that it cannot be.
prefix=${CC%%/bin/exeunt-cc*}
mkdir -p bin "lib/exeunt/$TARGET"
cp "$prefix"/bin/exeunt-* bin
cp "$prefix/lib/exeunt/$TARGET/"*.* "$prefix/lib/exeunt/$TARGET/target" \
	"lib/exeunt/$TARGET"
echo 'int main(void) { return 0; }' >program.c
try()
{
	said=$(bin/exeunt-cc "--target=$TARGET" --harden program.c 2>&1)
	echo "$?: $said" | sed "s/\\<$TARGET\\>/TARGET/g"
}
echo 'unhardened="REASON"' >>"lib/exeunt/$TARGET/target"
try
echo 'unhardened=""' >>"lib/exeunt/$TARGET/target"
try
