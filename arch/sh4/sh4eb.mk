# SPDX-License-Identifier: 0BSD
# sh4eb: 32-bit SuperH, big-endian, with its floating-point unit. gcc asks for
# an emulation that its linker does not have: ldflags_sh4eb names the right
# one. For -O0, and against libgcc and atomic operations, sh4.mk has the reasons.
abi_sh4eb     := sh4
triple_sh4eb  := sh4-linux-gnu
only_sh4eb    := gcc
package_sh4eb := gcc-sh4-linux-gnu
uapi_sh4eb    := linux-libc-dev-sh4-cross
cflags_sh4eb  := -mb -matomic-model=none
gcclast_sh4eb := -O0
ldflags_sh4eb := -Wl,-m,shlelf_linux,-EB
libgcc_sh4eb  := none
helpers_sh4eb := div64 double single atomic atomic_word atomic_8
unhardened_sh4eb := its assembly is not position-independent
emulator_sh4eb := qemu-sh4eb
elf_sh4eb := 1 2 42
