# SPDX-License-Identifier: 0BSD
# m68k: 32-bit, big-endian, from the 68020 with its 68881 on; not ColdFire.
abi_m68k     := m68k
triple_m68k  := m68k-linux-gnu
only_m68k    := gcc
package_m68k := gcc-m68k-linux-gnu
uapi_m68k    := linux-libc-dev-m68k-cross
cflags_m68k  :=
helpers_m68k := atomic_8
emulator_m68k := qemu-m68k
elf_m68k := 1 2 4
