# SPDX-License-Identifier: 0BSD
# mipsn32r6el: n32, 32-bit pointers in 64-bit registers, little-endian, for
# MIPS64 release 6. EF_MIPS_ABI2 tells it from o32.
# gcc 12 writes traps with a constant, which release 6 has not: the assembler
# makes two instructions of one, and is not to say so.
abi_mipsn32r6el     := mipsn32
family_mipsn32r6el  := mips
triple_mipsn32r6el  := mipsisa64r6el-linux-gnuabin32
gcc_mipsn32r6el     := mipsisa64r6el-linux-gnuabi64-gcc
package_mipsn32r6el := gcc-multilib-mipsisa64r6el-linux-gnuabi64
cflags_mipsn32r6el  :=
gccflags_mipsn32r6el := -mabi=n32 -mplt -Wa,--no-warn
unhardened_mipsn32r6el := its assembly is not position-independent
emulator_mipsn32r6el := qemu-mipsn32el
elf_mipsn32r6el := 1 1 8 0x20/0x20
uapi_mipsn32r6el := linux-libc-dev-mips64r6el-cross
helpers_mipsn32r6el := int128 quad
