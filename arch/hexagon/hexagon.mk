# SPDX-License-Identifier: 0BSD
# hexagon: Qualcomm Hexagon v67, without vectors. Addresses relative to gp are
# not used: small data needs no sections of its own.
abi_hexagon     := hexagon
triple_hexagon  := hexagon-unknown-linux-musl
only_hexagon    := clang
package_hexagon := clang-19 lld-19
cflags_hexagon  := -mv67 -G0
libgcc_hexagon  := none
helpers_hexagon := div64 single double
emulator_hexagon := qemu-hexagon
elf_hexagon := 1 1 164
uapi_hexagon := asm-generic
