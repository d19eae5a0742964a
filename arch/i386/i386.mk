# SPDX-License-Identifier: 0BSD
# i386: 32-bit x86, little-endian, for any processor since the Pentium Pro.
abi_i386     := i386
triple_i386  := i686-linux-gnu
package_i386 := gcc-i686-linux-gnu
cflags_i386  :=
helpers_i386 := div64
emulator_i386 := qemu-i386
elf_i386 := 1 1 3
uapi_i386 := linux-libc-dev-i386-cross
