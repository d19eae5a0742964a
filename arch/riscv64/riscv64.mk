# SPDX-License-Identifier: 0BSD
# riscv64: 64-bit RISC-V, little-endian, with hardware double (lp64d).
# gp stays unset: linker.ld names no __global_pointer$, so that no linker
# relaxes an address to gp, and small data needs no sections of its own.
# GNU's ld 2.40 crashes over what clang writes as DWARF 5.
abi_riscv64     := riscv64
triple_riscv64  := riscv64-linux-gnu
package_riscv64 := gcc-riscv64-linux-gnu
cflags_riscv64  := -msmall-data-limit=0
clangflags_riscv64 := -fdebug-default-version=4
# It takes each use of a thread-local variable for a relocation of the code, and
# leaves one of no kind in its place.
hardldflags_riscv64 := -Wl,-z,notext
helpers_riscv64 := int128 quad
# libgcc's, of 1 and 2 bytes, are all in one file, and not all there are.
instead_riscv64 := atomic
emulator_riscv64 := qemu-riscv64
elf_riscv64 := 2 1 243
uapi_riscv64 := linux-libc-dev-riscv64-cross
