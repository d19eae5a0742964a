# SPDX-License-Identifier: 0BSD
# ppc64v2: 64-bit PowerPC, big-endian, ELF version 2. A long double is a double, as
# distributions have it that left version 1. Debian's libgcc is of version 1, and so
# cannot be linked. The rest is as for ppc64, and for ppc64le of what is said about
# %r2.
abi_ppc64v2     := ppc64
family_ppc64v2  := ppc
triple_ppc64v2  := powerpc64-linux-gnu
package_ppc64v2 := gcc-powerpc64-linux-gnu
cflags_ppc64v2  := -mabi=elfv2 -mno-altivec -mlong-double-64
gccflags_ppc64v2 := -msingle-pic-base -mno-pcrel -mtraceback=no
clangflags_ppc64v2 := -Xclang -target-feature -Xclang -pcrelative-memops
ld_ppc64v2 := powerpc64-linux-gnu-ld
libgcc_ppc64v2 := none
emulator_ppc64v2 := qemu-ppc64
elf_ppc64v2 := 2 2 21
uapi_ppc64v2 := linux-libc-dev-ppc64-cross
helpers_ppc64v2 := int128
