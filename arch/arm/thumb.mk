# SPDX-License-Identifier: 0BSD
# thumb: armhf in the shorter instructions of Thumb-2.
abi_thumb     := arm
triple_thumb  := arm-linux-gnueabihf
package_thumb := gcc-arm-linux-gnueabihf
cflags_thumb  := -march=armv7-a+fp -mfloat-abi=hard -mthumb
helpers_thumb := aeabi div64 double single
emulator_thumb := qemu-arm
elf_thumb := 1 1 40
uapi_thumb := linux-libc-dev-armhf-cross
