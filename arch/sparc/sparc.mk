# SPDX-License-Identifier: 0BSD
# sparc: 32-bit SPARC V8, big-endian. The only libgcc there is, is for V9.
# clang's long double is a double here, and gcc's is not.
abi_sparc     := sparc
triple_sparc  := sparc-linux-gnu
gcc_sparc     := sparc64-linux-gnu-gcc
package_sparc := gcc-sparc64-linux-gnu
uapi_sparc    := linux-libc-dev-sparc64-cross
cflags_sparc  := -m32 -mcpu=v8
ldflags_sparc := -Wl,-m,elf32_sparc
ld_sparc      := sparc64-linux-gnu-ld
libgcc_sparc  := none
helpers_sparc  = div64 single double $(if $(call clang_for,sparc),,quad)
emulator_sparc := qemu-sparc
elf_sparc := 1 2 2
