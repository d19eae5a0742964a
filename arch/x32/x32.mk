# SPDX-License-Identifier: 0BSD
# x32: 32-bit pointers in the 64-bit registers of x86-64, little-endian. Its
# class tells it from x86_64. No emulator runs it, only a kernel with
# CONFIG_X86_X32_ABI.
abi_x32     := x32
triple_x32  := x86_64-linux-gnux32
package_x32 := gcc-x86-64-linux-gnux32
cflags_x32  :=
# clang takes that of x86-64 for its own.
libgcc_x32 = $(or $(shell $(triple_x32)-gcc -print-libgcc-file-name 2>/dev/null),none)
helpers_x32 := int128
unhardened_x32 := no emulator runs one, so nothing would show that it holds
emulator_x32 :=
elf_x32 := 1 1 62
uapi_x32 := linux-libc-dev-x32-cross
