# SPDX-License-Identifier: 0BSD
# mipsr6: 32-bit o32, big-endian, for MIPS32 release 6, which has other
# instructions and NaNs than the releases before.
# gcc 12 writes traps with a constant, which release 6 has not: the assembler
# makes two instructions of one, and is not to say so.
abi_mipsr6     := mips
triple_mipsr6  := mipsisa32r6-linux-gnu
package_mipsr6 := gcc-mipsisa32r6-linux-gnu
cflags_mipsr6  :=
gccflags_mipsr6 := -mplt -Wa,--no-warn
unhardened_mipsr6 := its assembly is not position-independent
emulator_mipsr6 := qemu-mips
elf_mipsr6 := 1 2 8 0x20/0
uapi_mipsr6 := linux-libc-dev-mipsr6-cross
helpers_mipsr6 := div64 single double atomic_8
