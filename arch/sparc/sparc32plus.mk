# SPDX-License-Identifier: 0BSD
# sparc32plus: the ABI of SPARC V8, big-endian, with the instructions of V9.
# clang's objects lack the flag that says so, and GNU ld refuses them.
abi_sparc32plus     := sparc
triple_sparc32plus  := sparc-linux-gnu
gcc_sparc32plus     := sparc64-linux-gnu-gcc
only_sparc32plus    := gcc
package_sparc32plus := gcc-sparc64-linux-gnu
uapi_sparc32plus    := linux-libc-dev-sparc64-cross
cflags_sparc32plus  := -m32 -mcpu=v9 -mv8plus
ldflags_sparc32plus := -Wl,-m,elf32_sparc
libgcc_sparc32plus  := none
helpers_sparc32plus := div64 single double quad
emulator_sparc32plus := qemu-sparc32plus
elf_sparc32plus := 1 2 18
