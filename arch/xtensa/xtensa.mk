# SPDX-License-Identifier: 0BSD
# xtensa: Tensilica Xtensa, little-endian, the call0 ABI, soft float. The
# processor is what Debian's compiler knows, the least of them: it does not ask
# for multiplications or atomic operations that another one may lack. Its
# libgcc leaves out what that processor has in ROM. Only programs with atomic
# operations need more of the processor: its conditional store, s32c1i.
#
# A call reaches 512 KiB: so much code can a program have.
abi_xtensa     := xtensa
triple_xtensa  := xtensa-lx106-elf
only_xtensa    := gcc
package_xtensa := gcc-xtensa-lx106
cflags_xtensa  := -mabi=call0 -mno-target-align
# Its objects do not say what the stack needs; and what its linker would make
# shorter it makes longer in other places, for alignment that is not wanted.
ldflags_xtensa := -Wl,-z,noexecstack,--no-relax
libgcc_xtensa  := none
helpers_xtensa := div32 div64 double single
instead_xtensa := atomic atomic_word atomic_8
unhardened_xtensa := its compiler keeps addresses in the code, which cannot be written then
emulator_xtensa := qemu-xtensa -xtensa-abi-call0
elf_xtensa := 1 1 94
