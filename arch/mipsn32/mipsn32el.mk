# SPDX-License-Identifier: 0BSD
# mipsn32el: n32, 32-bit pointers in 64-bit registers, little-endian, from MIPS64
# release 2 on. EF_MIPS_ABI2 tells it from o32.
abi_mipsn32el     := mipsn32
family_mipsn32el  := mips
triple_mipsn32el  := mips64el-linux-gnuabin32
gcc_mipsn32el     := mips64el-linux-gnuabi64-gcc
package_mipsn32el := gcc-multilib-mips64el-linux-gnuabi64
cflags_mipsn32el  :=
gccflags_mipsn32el := -mabi=n32 -mplt
unhardened_mipsn32el := its assembly is not position-independent
emulator_mipsn32el := qemu-mipsn32el
elf_mipsn32el := 1 1 8 0x20/0x20
uapi_mipsn32el := linux-libc-dev-mips64el-cross
helpers_mipsn32el := int128 quad
