# SPDX-License-Identifier: 0BSD
# hppa: 32-bit PA-RISC from 1.1 on, big-endian, whose stack grows upwards. Its
# kernels before 5.18 return from handlers by code on the stack, and so want
# one that can be executed: for those, link with -z execstack.
# Atomic operations are system calls. libgcc has them, but a program that uses one
# gets all, 8 KiB: only those of 8 bytes are taken from there.
abi_hppa     := hppa
triple_hppa  := hppa-linux-gnu
only_hppa    := gcc
package_hppa := gcc-hppa-linux-gnu
uapi_hppa := linux-libc-dev-hppa-cross
cflags_hppa  :=
ldflags_hppa := -Wl,-z,noexecstack
instead_hppa := atomic atomic_word
unhardened_hppa := its gcc has no stack protector
emulator_hppa := qemu-hppa
elf_hppa := 1 2 15
