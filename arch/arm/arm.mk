# SPDX-License-Identifier: 0BSD
# arm: 32-bit EABI, little-endian, floating point in software, from ARMv5TE on.
# Atomic operations are functions of the kernel's. libgcc has them, but a program
# that uses one gets all, 3 KiB.
abi_arm     := arm
triple_arm  := arm-linux-gnueabi
package_arm := gcc-arm-linux-gnueabi
cflags_arm  := -march=armv5te -mfloat-abi=soft -marm
helpers_arm := aeabi aeabi_soft div64 double single
instead_arm := atomic atomic_word atomic_8
emulator_arm := qemu-arm
elf_arm := 1 1 40
uapi_arm := linux-libc-dev-armel-cross
