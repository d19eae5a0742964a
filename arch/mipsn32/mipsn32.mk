# SPDX-License-Identifier: 0BSD
# mipsn32: n32, 32-bit pointers in 64-bit registers, big-endian, from MIPS64
# release 2 on. EF_MIPS_ABI2 tells it from o32.
abi_mipsn32     := mipsn32
family_mipsn32  := mips
triple_mipsn32  := mips64-linux-gnuabin32
gcc_mipsn32     := mips64-linux-gnuabi64-gcc
package_mipsn32 := gcc-multilib-mips64-linux-gnuabi64
cflags_mipsn32  :=
gccflags_mipsn32 := -mabi=n32 -mplt
unhardened_mipsn32 := its assembly is not position-independent
emulator_mipsn32 := qemu-mipsn32
elf_mipsn32 := 1 2 8 0x20/0x20
uapi_mipsn32 := linux-libc-dev-mips64-cross
helpers_mipsn32 := int128 quad
