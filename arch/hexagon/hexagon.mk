# SPDX-License-Identifier: 0BSD
# hexagon: Qualcomm Hexagon v67, without vectors. Addresses relative to gp are
# not used: small data needs no sections of its own. No two instructions share a
# word: lld 19 links the offset of a thread-local variable wrong in such a one
# (R_HEX_TPREL_11_X), and says nothing.
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
	-mllvm -mno-pairing
libgcc_hexagon  := none
helpers_hexagon := div64 single double
emulator_hexagon := qemu-hexagon
elf_hexagon := 1 1 164
uapi_hexagon := asm-generic
