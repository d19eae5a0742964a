# SPDX-License-Identifier: 0BSD
# sparc: 32-bit SPARC V8, big-endian. The libgcc there is is for V9 only.
abi_sparc     := sparc
triple_sparc  := sparc-linux-gnu
gcc_sparc     := sparc64-linux-gnu-gcc
package_sparc := gcc-sparc64-linux-gnu
uapi_sparc    := linux-libc-dev-sparc64-cross
cflags_sparc  := -m32 -mcpu=v8
ld_sparc      := sparc64-linux-gnu-ld
ldflags_sparc := -Wl,-m,elf32_sparc
libgcc_sparc  := none
helpers_sparc := div64 quad
emulator_sparc := qemu-sparc
elf_sparc := 1 2 2
