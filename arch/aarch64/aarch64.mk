# SPDX-License-Identifier: 0BSD
# aarch64: 64-bit ARM, little-endian.
# libgcc's own atomics ask a C library about the processor, at start.
abi_aarch64     := aarch64
triple_aarch64  := aarch64-linux-gnu
package_aarch64 := gcc-aarch64-linux-gnu
cflags_aarch64  := -mno-outline-atomics
helpers_aarch64 := int128 quad
emulator_aarch64 := qemu-aarch64
elf_aarch64 := 2 1 183
uapi_aarch64 := linux-libc-dev-arm64-cross
