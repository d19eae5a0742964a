# SPDX-License-Identifier: 0BSD
# mips64el: 64-bit n64, little-endian, from MIPS64 release 2 on. Programs lie low
# enough for 32-bit addresses. clang takes n64 without position-independent code
# for code without "abicalls", which linkers do not like to mix with libgcc: so
# it is told that this is not so.
abi_mips64el     := mips64
family_mips64el  := mips
triple_mips64el  := mips64el-linux-gnuabi64
package_mips64el := gcc-mips64el-linux-gnuabi64
cflags_mips64el  :=
gccflags_mips64el := -mplt -msym32
clangflags_mips64el := -mno-abicalls -mno-gpopt -Xclang -target-feature -Xclang -noabicalls
emulator_mips64el := qemu-mips64el
elf_mips64el := 2 1 8
