# SPDX-License-Identifier: 0BSD
# ppc: 32-bit PowerPC, big-endian, SysV ABI with hardware floating point. The
# vector registers are kept by setjmp only if the library is built to use them.
abi_ppc     := ppc
triple_ppc  := powerpc-linux-gnu
package_ppc := gcc-powerpc-linux-gnu
cflags_ppc  :=
# A table of addresses that nobody executes.
ldflags_ppc := -Wl,--secure-plt
emulator_ppc := qemu-ppc
elf_ppc := 1 2 20
uapi_ppc := linux-libc-dev-powerpc-cross
hardflags_ppc := -mstack-protector-guard=global
helpers_ppc := div64 single double atomic_8
