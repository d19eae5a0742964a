# SPDX-License-Identifier: 0BSD
# mipsr6el: 32-bit o32, little-endian, for MIPS32 release 6, which has other
# instructions and NaNs than the releases before.
# gcc 12 writes traps with a constant, which release 6 has not: the assembler
# makes two instructions of one, and is not to say so.
abi_mipsr6el     := mips
triple_mipsr6el  := mipsisa32r6el-linux-gnu
package_mipsr6el := gcc-mipsisa32r6el-linux-gnu
cflags_mipsr6el  :=
gccflags_mipsr6el := -mplt -Wa,--no-warn
unhardened_mipsr6el := its assembly is not position-independent
emulator_mipsr6el := qemu-mipsel
elf_mipsr6el := 1 1 8 0x20/0
uapi_mipsr6el := linux-libc-dev-mipsr6el-cross
helpers_mipsr6el := div64 single double atomic_8
