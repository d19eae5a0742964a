# SPDX-License-Identifier: 0BSD
# aarch64_be: 64-bit ARM, big-endian. Debian's libgcc is little-endian only.
abi_aarch64_be     := aarch64
triple_aarch64_be  := aarch64_be-linux-gnu
gcc_aarch64_be     := aarch64-linux-gnu-gcc
package_aarch64_be := gcc-aarch64-linux-gnu
cflags_aarch64_be  := -mbig-endian -mno-outline-atomics
libgcc_aarch64_be  := none
helpers_aarch64_be := int128 quad
emulator_aarch64_be := qemu-aarch64_be
elf_aarch64_be := 2 2 183
uapi_aarch64_be := linux-libc-dev-arm64-cross
