# SPDX-License-Identifier: 0BSD
# sparc: 32-bit SPARC V8, big-endian. The only libgcc there is, is for V9.
# clang's long double is a double here, and gcc's is not.
#
# Its processors can exchange words, and no more: LEON's casa is neither theirs
# nor QEMU's for programs. So atomic operations have a lock, which plain stores
# would pass by, if gcc generated some for those that are but a store. Do not
# mix the __sync_lock_... builtins, which it always generates, with others.
abi_sparc     := sparc
triple_sparc  := sparc-linux-gnu
gcc_sparc     := sparc64-linux-gnu-gcc
package_sparc := gcc-sparc64-linux-gnu
uapi_sparc    := linux-libc-dev-sparc64-cross
cflags_sparc  := -m32 -mcpu=v8
gccflags_sparc := -fno-inline-atomics
ldflags_sparc := -Wl,-m,elf32_sparc
ld_sparc      := sparc64-linux-gnu-ld
libgcc_sparc  := none
instead_sparc := atomic_locked atomic_8
helpers_sparc  = div64 single double $(if $(call clang_for,sparc),,quad)
emulator_sparc := qemu-sparc
elf_sparc := 1 2 2
