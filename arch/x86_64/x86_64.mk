# SPDX-License-Identifier: 0BSD
# x86_64: 64-bit, little-endian; this machine's own, as a rule.
abi_x86_64     := x86_64
triple_x86_64  := x86_64-linux-gnu
package_x86_64 := gcc-x86-64-linux-gnu
cflags_x86_64  :=
helpers_x86_64 := int128 quad
emulator_x86_64 := qemu-x86_64
elf_x86_64 := 2 1 62
uapi_x86_64 := linux-libc-dev
