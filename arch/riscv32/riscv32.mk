# SPDX-License-Identifier: 0BSD
# riscv32: 32-bit RISC-V, little-endian, floating point in software (ilp32).
# gp stays unset: linker.ld names no __global_pointer$, so that no linker
# relaxes an address to gp, and small data needs no sections of its own.
# clang would take the library of gcc for riscv64; and GNU's ld 2.40 crashes
# over what it writes as DWARF 5.
abi_riscv32     := riscv32
triple_riscv32  := riscv32-linux-gnu
gcc_riscv32     := riscv64-unknown-elf-gcc
package_riscv32 := gcc-riscv64-unknown-elf
cflags_riscv32  := -march=rv32imac -mabi=ilp32 -msmall-data-limit=0
clangflags_riscv32 := --gcc-toolchain=none -fdebug-default-version=4
helpers_riscv32 := div64 single double quad
# libgcc's, of 1 and 2 bytes, are all in one file, and not all there are.
instead_riscv32 := atomic atomic_8
unhardened_riscv32 := its linker, riscv64-unknown-elf-ld, makes no position-independent programs
emulator_riscv32 := qemu-riscv32
elf_riscv32 := 1 1 243
uapi_riscv32 := linux-libc-dev-riscv64-cross
