# SPDX-License-Identifier: 0BSD
# ppc64: 64-bit PowerPC, big-endian, ELF version 1: the address of a function is
# that of its descriptor. Only GNU ld knows these. No vectors: not all of these
# processors have them.
abi_ppc64     := ppc64
family_ppc64  := ppc
triple_ppc64  := powerpc64-linux-gnu
package_ppc64 := gcc-powerpc64-linux-gnu
cflags_ppc64  := -mno-altivec
gccflags_ppc64 := -mtraceback=no
clangflags_ppc64 := -mabi=elfv1
ld_ppc64 := powerpc64-linux-gnu-ld
emulator_ppc64 := qemu-ppc64
elf_ppc64 := 2 2 21
uapi_ppc64 := linux-libc-dev-ppc64-cross
hardflags_ppc64 := -mstack-protector-guard=global
helpers_ppc64 := int128
