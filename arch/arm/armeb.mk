# SPDX-License-Identifier: 0BSD
# armeb: armhf with big-endian data, BE8. The instructions stay little-endian,
# which the compilers tell the linker.
# Debian's libgcc is little-endian only.
abi_armeb     := arm
triple_armeb  := armeb-linux-gnueabihf
gcc_armeb     := arm-linux-gnueabihf-gcc
package_armeb := gcc-arm-linux-gnueabihf
cflags_armeb  := -mbig-endian -march=armv7-a+fp -mfloat-abi=hard -marm
libgcc_armeb  := none
helpers_armeb := aeabi div64 double single
emulator_armeb := qemu-armeb
elf_armeb := 1 2 40
uapi_armeb := linux-libc-dev-armhf-cross
