# SPDX-License-Identifier: 0BSD
# hexagon: Qualcomm Hexagon v67, without vectors. Addresses relative to gp are
# not used: small data needs no sections of its own.
#
# Code is position-independent, and the script of the linker aligns thread-local
# variables to 4096 (so no more than that), for the offsets from ugp come out wrong
# else, and nobody says a word. clang 19 forgets, but not in such code, that a
# variable is thread-local where it adds the offset of a member to it
# (r0 = memw(r0+##variable+12) has R_HEX_32_6_X). And lld 19 puts the low 6 bits of
# R_HEX_TPREL_11_X where loads and stores have them, which is another place than
# in r2 = add(##variable@TPREL, asl(r2,#3)), or in one of two instructions that
# share a word: so they are to be 0. With 64 no variable could ask for more.
#
# No packet has a store in slot 1 and a load in slot 0, because qemu 7.2 has the
# load go first, if the packet before cancelled what it had in slot 1:
#     { r15:14 = dfmpyfix(r3:2, r1:0); r7:6 = dfmpyfix(r1:0, r3:2)
#       if (!p0) r11 = add(r8, #1); if (!p0) r10 = add(r8, #0) }
#     { memd(r29+#32) = r3:2; r3:2 = memd(r29+#32) }:mem_noshuf
abi_hexagon     := hexagon
triple_hexagon  := hexagon-unknown-linux-musl
only_hexagon    := clang
package_hexagon := clang-19 lld-19
cflags_hexagon  := -mv67 -G0
clangflags_hexagon := -Wno-unused-command-line-argument -mllvm -slot1-store-slot0-load=0 \
	-fpie -fdirect-access-external-data
# of sed, for linker.ld
script_hexagon  := s/^	\.t[a-z]* : ALIGN(16)/& SUBALIGN(4096)/
libgcc_hexagon  := none
helpers_hexagon := div64 single double
emulator_hexagon := qemu-hexagon
elf_hexagon := 1 1 164
uapi_hexagon := asm-generic
