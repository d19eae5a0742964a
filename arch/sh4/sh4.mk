# SPDX-License-Identifier: 0BSD
# sh4: 32-bit SuperH, little-endian, with its floating-point unit.
#
# Debian's gcc 12 deletes the load and the test of `while (e[i]) i++` at every
# level but -O0. Its pass sh_treg_combine declares negt_reg_operand(), which
# returns a bool, as if it were an int, and takes the rest of the register for
# a part of the answer (gcc/config/sh/sh_treg_combine.cc). No option turns the
# pass off: it does not exist yet when -fdisable-... is read, and it asks for
# `optimize > 0` alone. So it is -O0, whatever a program says; what other
# options do at -O0 makes code one part in twenty smaller, which is not worth
# a combination that few have tried. `#pragma GCC optimize` and the attribute
# of that name undo it: a program must not have them.
#
# Nor can libgcc be used, which this compiler has compiled: by it
# (unsigned long long)5e9 is 8589934592.
#
# Atomic operations are calls: __ex_compare_exchange.S says why.
#
# tests/abi/conditions-hold-at-every-level.sh shows the fault.
abi_sh4     := sh4
triple_sh4  := sh4-linux-gnu
only_sh4    := gcc
package_sh4 := gcc-sh4-linux-gnu
uapi_sh4    := linux-libc-dev-sh4-cross
cflags_sh4  := -matomic-model=none
gcclast_sh4 := -O0
libgcc_sh4  := none
helpers_sh4 := div64 double single atomic atomic_word atomic_8
unhardened_sh4 := its assembly is not position-independent
emulator_sh4 := qemu-sh4
elf_sh4 := 1 1 42
