# SPDX-License-Identifier: 0BSD
# alpha: 64-bit Alpha from 21064 on, little-endian, with IEEE arithmetic.
# With one $gp for all code, which has to lie within 4 MiB, hidden functions are
# called directly; the linker does the same for others, and empties the GOT,
# which would be data. -G0: nothing relies on small data lying near $gp.
abi_alpha     := alpha
triple_alpha  := alpha-linux-gnu
only_alpha    := gcc
package_alpha := gcc-alpha-linux-gnu
uapi_alpha := linux-libc-dev-alpha-cross
cflags_alpha  := -msmall-text -msmall-data -G0
ldflags_alpha := -Wl,--relax
helpers_alpha := quad
unhardened_alpha := its gcc has no stack protector
emulator_alpha := qemu-alpha
elf_alpha := 2 1 36902
