# SPDX-License-Identifier: 0BSD
# mipsel: 32-bit o32, little-endian, from MIPS32 release 2 on.
abi_mipsel     := mips
triple_mipsel  := mipsel-linux-gnu
package_mipsel := gcc-mipsel-linux-gnu
cflags_mipsel  :=
gccflags_mipsel := -mplt
unhardened_mipsel := its assembly is not position-independent
emulator_mipsel := qemu-mipsel
elf_mipsel := 1 1 8 0x20/0
uapi_mipsel := linux-libc-dev-mipsel-cross
helpers_mipsel := div64 single double atomic_8
