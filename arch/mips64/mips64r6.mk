# SPDX-License-Identifier: 0BSD
# mips64r6: 64-bit n64, big-endian, for MIPS64 release 6; else as mips64.
# gcc 12 writes traps with a constant, which release 6 has not: the assembler
# makes two instructions of one, and is not to say so.
abi_mips64r6     := mips64
family_mips64r6  := mips
triple_mips64r6  := mipsisa64r6-linux-gnuabi64
package_mips64r6 := gcc-mipsisa64r6-linux-gnuabi64
cflags_mips64r6  :=
gccflags_mips64r6 := -mplt -msym32 -Wa,--no-warn
clangflags_mips64r6 := -mno-abicalls -mabicalls -mno-gpopt -Wno-option-ignored
unhardened_mips64r6 := its assembly is not position-independent
emulator_mips64r6 := qemu-mips64
elf_mips64r6 := 2 2 8
uapi_mips64r6 := linux-libc-dev-mips64r6-cross
helpers_mips64r6 := int128 quad
