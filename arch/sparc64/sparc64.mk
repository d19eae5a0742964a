# SPDX-License-Identifier: 0BSD
# sparc64: 64-bit SPARC V9, big-endian. The linker would have pages of 1 MiB.
abi_sparc64     := sparc64
family_sparc64  := sparc
triple_sparc64  := sparc64-linux-gnu
package_sparc64 := gcc-sparc64-linux-gnu
uapi_sparc64    := linux-libc-dev-sparc64-cross
cflags_sparc64  :=
ldflags_sparc64 := -Wl,-z,max-page-size=0x10000
helpers_sparc64 := int128 quad
emulator_sparc64 := qemu-sparc64
elf_sparc64 := 2 2 43
