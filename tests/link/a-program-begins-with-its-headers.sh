#!/bin/sh
# SPDX-License-Identifier: 0BSD
# The first segment begins with the file, at the lowest address that linker.ld
# assigns: no section that a linker or compiler adds lies before it.
#
# only-exeunt: it is about exeunt's linker script
# expect-stdout: 0x000000 0x400000\n
cat >small.c <<'END'
int main(void)
{
	return 0;
}
END
$CC -Os -o small small.c
readelf -lW small | while read -r type offset address _; do
	if [ "$type" = LOAD ]; then
		printf '%s 0x%x\n' "$offset" $((address))
		break
	fi
done
