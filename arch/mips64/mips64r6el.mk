# SPDX-License-Identifier: 0BSD
# mips64r6el: 64-bit n64, little-endian, for MIPS64 release 6; else as mips64el.
# gcc 12 writes traps with a constant, which release 6 has not: the assembler
# makes two instructions of one, and is not to say so.
abi_mips64r6el     := mips64
family_mips64r6el  := mips
triple_mips64r6el  := mipsisa64r6el-linux-gnuabi64
package_mips64r6el := gcc-mipsisa64r6el-linux-gnuabi64
cflags_mips64r6el  :=
gccflags_mips64r6el := -mplt -msym32 -Wa,--no-warn
clangflags_mips64r6el := -mno-abicalls -mabicalls -mno-gpopt -Wno-option-ignored
unhardened_mips64r6el := its assembly is not position-independent
emulator_mips64r6el := qemu-mips64el
elf_mips64r6el := 2 1 8
uapi_mips64r6el := linux-libc-dev-mips64r6el-cross
helpers_mips64r6el := int128 quad
