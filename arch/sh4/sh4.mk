# SPDX-License-Identifier: 0BSD
# sh4: 32-bit SuperH, little-endian, with its floating-point unit.
abi_sh4     := sh4
triple_sh4  := sh4-linux-gnu
only_sh4    := gcc
package_sh4 := gcc-sh4-linux-gnu
cflags_sh4  :=
gcclast_sh4 := -O0
emulator_sh4 := qemu-sh4
elf_sh4 := 1 1 42
