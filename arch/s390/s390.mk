# SPDX-License-Identifier: 0BSD
# s390: 31-bit, big-endian; its class tells it from s390x. No emulator runs
# it, only a 64-bit kernel with CONFIG_COMPAT. clang has no such mode.
abi_s390     := s390
triple_s390  := s390-linux-gnu
gcc_s390     := s390x-linux-gnu-gcc
only_s390    := gcc
package_s390 := gcc-multilib-s390x-linux-gnu
cflags_s390  :=
gccflags_s390 := -m31
unhardened_s390 := no emulator runs one, so nothing would show that it holds
emulator_s390 :=
elf_s390 := 1 2 22
uapi_s390 := linux-libc-dev-s390x-cross
