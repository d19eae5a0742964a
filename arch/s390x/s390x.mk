# SPDX-License-Identifier: 0BSD
# s390x: 64-bit z/Architecture, big-endian.
abi_s390x     := s390x
triple_s390x  := s390x-linux-gnu
package_s390x := gcc-s390x-linux-gnu
cflags_s390x  :=
helpers_s390x := int128 quad
emulator_s390x := qemu-s390x
elf_s390x := 2 2 22
uapi_s390x := linux-libc-dev-s390x-cross
