# SPDX-License-Identifier: 0BSD
# ppc64le: 64-bit PowerPC, little-endian, ELF version 2, from POWER8 on.
# Not all of POWER8: its conversions from an integer to a float, xscvsxdsp and
# xscvuxdsp, round to a double first in qemu 7.2: of 0x4000004000000001 they
# make 0x1p62 and not 0x1.000002p62. The older fcfids does not.
#
# A function has one entry here, and finds %r2, the TOC pointer, as _start has
# set it: nobody else computes it from %r12, which linker.ld's chains do not
# set. gcc is told so. clang is not, but GNU ld makes constants of what a static
# program computes there, which lld does not. Code for POWER10 has a TOC, too.
abi_ppc64le     := ppc64
family_ppc64le  := ppc
triple_ppc64le  := powerpc64le-linux-gnu
package_ppc64le := gcc-powerpc64le-linux-gnu
cflags_ppc64le  := -mno-power8-vector
gccflags_ppc64le := -msingle-pic-base -mno-pcrel -mtraceback=no
clangflags_ppc64le := -Xclang -target-feature -Xclang -pcrelative-memops
ld_ppc64le := powerpc64le-linux-gnu-ld
emulator_ppc64le := qemu-ppc64le
elf_ppc64le := 2 1 21
uapi_ppc64le := linux-libc-dev-ppc64el-cross
hardflags_ppc64le := -mstack-protector-guard=global
helpers_ppc64le := int128
