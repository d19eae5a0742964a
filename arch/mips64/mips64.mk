# SPDX-License-Identifier: 0BSD
# mips64: 64-bit n64, big-endian, from MIPS64 release 2 on. Programs lie low
# enough for 32-bit addresses. clang takes n64 without position-independent code
# for code without "abicalls", which linkers do not like to mix with libgcc: so
# it is told that this is not so.
abi_mips64     := mips64
family_mips64  := mips
triple_mips64  := mips64-linux-gnuabi64
package_mips64 := gcc-mips64-linux-gnuabi64
cflags_mips64  :=
gccflags_mips64 := -mplt -msym32
clangflags_mips64 := -mno-abicalls -mno-gpopt -Xclang -target-feature -Xclang -noabicalls
emulator_mips64 := qemu-mips64
elf_mips64 := 2 2 8
