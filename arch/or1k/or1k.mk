# SPDX-License-Identifier: 0BSD
# or1k: OpenRISC 1000 with delay slots, multiply and divide, soft float. Its
# kernels return from handlers by code on the stack, and so want one that can be
# executed: programs that handle signals on them link with -z execstack.
abi_or1k     := or1k
triple_or1k  := or1k-elf
only_or1k    := gcc
package_or1k := gcc-or1k-elf
# Its assembler does not note, as with other models, that what an offset is the
# distance of is thread-local; its linker then takes two files for at odds.
cflags_or1k  := -ftls-model=initial-exec
# Its driver sets another entry, and its objects do not say what the stack needs.
ldflags_or1k := -Wl,-e,_start,-z,noexecstack
helpers_or1k := atomic_8
unhardened_or1k := its linker, or1k-elf-ld, makes no position-independent programs
emulator_or1k := qemu-or1k
elf_or1k := 1 2 92
uapi_or1k := asm-generic
