# SPDX-License-Identifier: 0BSD
# mips64: 64-bit n64, big-endian, from MIPS64 release 2 on. Programs lie low
# enough for 32-bit addresses. For clang, -mno-abicalls makes code that is not
# position-independent; -mabicalls then says that it may call code that is, as
# libgcc is. That -fno-pie is ignored with -mabicalls is not true then.
abi_mips64     := mips64
family_mips64  := mips
triple_mips64  := mips64-linux-gnuabi64
package_mips64 := gcc-mips64-linux-gnuabi64
cflags_mips64  :=
gccflags_mips64 := -mplt -msym32
clangflags_mips64 := -mno-abicalls -mabicalls -mno-gpopt -Wno-option-ignored
unhardened_mips64 := its assembly is not position-independent
emulator_mips64 := qemu-mips64
elf_mips64 := 2 2 8
uapi_mips64 := linux-libc-dev-mips64-cross
helpers_mips64 := int128 quad
