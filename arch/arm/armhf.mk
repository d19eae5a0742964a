# SPDX-License-Identifier: 0BSD
# armhf: 32-bit EABI, little-endian, arguments in VFP registers, from ARMv7-A on.
abi_armhf     := arm
triple_armhf  := arm-linux-gnueabihf
package_armhf := gcc-arm-linux-gnueabihf
cflags_armhf  := -march=armv7-a+fp -mfloat-abi=hard -marm
helpers_armhf := aeabi div64 double single
emulator_armhf := qemu-arm
elf_armhf := 1 1 40
uapi_armhf := linux-libc-dev-armhf-cross
