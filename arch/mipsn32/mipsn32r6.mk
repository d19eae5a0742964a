# SPDX-License-Identifier: 0BSD
# mipsn32r6: n32, 32-bit pointers in 64-bit registers, big-endian, for
# MIPS64 release 6. EF_MIPS_ABI2 tells it from o32.
# gcc 12 writes traps with a constant, which release 6 has not: the assembler
# makes two instructions of one, and is not to say so.
abi_mipsn32r6     := mipsn32
family_mipsn32r6  := mips
triple_mipsn32r6  := mipsisa64r6-linux-gnuabin32
gcc_mipsn32r6     := mipsisa64r6-linux-gnuabi64-gcc
package_mipsn32r6 := gcc-multilib-mipsisa64r6-linux-gnuabi64
cflags_mipsn32r6  :=
gccflags_mipsn32r6 := -mabi=n32 -mplt -Wa,--no-warn
unhardened_mipsn32r6 := its assembly is not position-independent
emulator_mipsn32r6 := qemu-mipsn32
elf_mipsn32r6 := 1 2 8 0x20/0x20
uapi_mipsn32r6 := linux-libc-dev-mips64r6-cross
helpers_mipsn32r6 := int128 quad
