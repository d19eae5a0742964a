# SPDX-License-Identifier: 0BSD
# i386: 32-bit x86, little-endian, for any processor since the Pentium Pro.
#
# qemu 7.2 saves the x87 registers for a handler by fsave, which empties them,
# then by fxsave, and restores from that: they come back empty. Without fxsave
# there is but the first. The SSE registers, which this ABI does not use unless
# it is asked to, are not saved then.
abi_i386     := i386
triple_i386  := i686-linux-gnu
package_i386 := gcc-i686-linux-gnu
cflags_i386  :=
helpers_i386 := div64 atomic_8
emulator_i386 := qemu-i386 -cpu max,-fxsr
elf_i386 := 1 1 3
uapi_i386 := linux-libc-dev-i386-cross
