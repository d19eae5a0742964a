# SPDX-License-Identifier: 0BSD
# mips64el: 64-bit n64, little-endian, from MIPS64 release 2 on. Programs lie low
# enough for 32-bit addresses. For clang, -mno-abicalls makes code that is not
# position-independent; -mabicalls then says that it may call code that is, as
# libgcc is. That -fno-pie is ignored with -mabicalls is not true then.
abi_mips64el     := mips64
family_mips64el  := mips
triple_mips64el  := mips64el-linux-gnuabi64
package_mips64el := gcc-mips64el-linux-gnuabi64
cflags_mips64el  :=
gccflags_mips64el := -mplt -msym32
clangflags_mips64el := -mno-abicalls -mabicalls -mno-gpopt -Wno-option-ignored
unhardened_mips64el := its assembly is not position-independent
emulator_mips64el := qemu-mips64el
elf_mips64el := 2 1 8
uapi_mips64el := linux-libc-dev-mips64el-cross
helpers_mips64el := int128 quad
