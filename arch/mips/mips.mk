# SPDX-License-Identifier: 0BSD
# mips: 32-bit o32, big-endian, from MIPS32 release 2 on.
abi_mips     := mips
triple_mips  := mips-linux-gnu
package_mips := gcc-mips-linux-gnu
cflags_mips  :=
gccflags_mips := -mplt
helpers_mips := div64 single double atomic_8
unhardened_mips := its assembly is not position-independent
emulator_mips := qemu-mips
elf_mips := 1 2 8 0x20/0
uapi_mips := linux-libc-dev-mips-cross
