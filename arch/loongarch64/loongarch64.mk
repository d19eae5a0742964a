# SPDX-License-Identifier: 0BSD
# loongarch64: 64-bit LoongArch with hardware double (lp64d), and no vectors.
# clang would reach variables of other files through a table of addresses, as
# if they might be in another library.
abi_loongarch64     := loongarch64
triple_loongarch64  := loongarch64-linux-gnu
only_loongarch64    := clang
package_loongarch64 := clang-19 lld-19
cflags_loongarch64  := -march=loongarch64 -fdirect-access-external-data
libgcc_loongarch64  := none
helpers_loongarch64 := int128 quad
emulator_loongarch64 := qemu-loongarch64
elf_loongarch64 := 2 1 258
uapi_loongarch64 := asm-generic
