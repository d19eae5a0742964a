#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Run the checkers over the tree: silent, or status 1. A checker that is not
# installed is named, with the remedy, and left out.
set -u
export LC_ALL=C
cd "${0%/*}/.." || exit 2
result=0

have() {
	command -v "$1" >/dev/null && return
	printf 'lint.sh: %s is missing: apt-get install %s\n' "$1" "$1" >&2
	return 1
}

# Each source names its licence, in the first lines.
git ls-files 2>/dev/null | grep -E '(\.(c|h|S|sh|sed|mk|awk|ld)|Makefile|^bin/.*|run)$' |
	while read -r file; do
		sed -n '1,2p' "$file" | grep -q SPDX-License-Identifier ||
			echo "lint.sh: $file has no SPDX line; put it first"
	done >build/lint.$$
if [ -s build/lint.$$ ]; then
	cat build/lint.$$ >&2
	result=1
fi
rm -f build/lint.$$

# Nothing may be called by a name that linker.ld gives to something else.
assigned=$(sed -n 's/^[ \t]*\(__*[a-z_0-9]*\) = .*/\1/p' linker.ld harden.sed | sort -u)
for name in $assigned; do
	case $name in
	_gp) continue ;;
	esac
	# shellcheck disable=SC2086
	if nm -A build/lib/exeunt/*/libc.a build/lib/exeunt/*/crt1.o \
		build/lib/exeunt/*/hard/libthreads.a build/lib/exeunt/*/hard/crt1.o \
		2>/dev/null | grep -E " [TtWwDdBbRr] $name\$"; then
		echo "lint.sh: $name is linker.ld's own; choose another" >&2
		result=1
	fi
done

# What a library of its own must not ask for: anything but libgcc's, or what
# stands in for it.
for library in build/lib/exeunt/*/libc.a build/lib/exeunt/*/libthreads.a \
	build/lib/exeunt/*/hard/libthreads.a; do
	[ -f "$library" ] || continue
	target=${library#build/lib/exeunt/}
	target=${target%%/*}
	libgcc=$(sed -n 's/^libgcc="\(..*\)"$/\1/p' \
		"build/lib/exeunt/$target/target")
	[ -n "$libgcc" ] || libgcc=$(build/bin/exeunt-cc --target="$target" \
		-print-libgcc-file-name)
	{
		nm "$library" "${library%/*}/crt1.o"
		nm "$libgcc" "${library%/*}/libcompiler.a" 2>/dev/null |
			awk 'NF == 3'
	} | awk '
		NF == 3 { defined[$3] = 1 }
		NF == 2 && $1 == "U" { wanted[$2] = 1 }
		END { for (name in wanted) if (!(name in defined)) print name }
	' | grep -vE '^(main|exit|_gp(_disp)?|_GLOBAL_OFFSET_TABLE_|__ehdr_start|__gnu_local_gp|\.TOC\.|_(save|rest)gpr0_[0-9]+|__ex_(enter|after_[a-z_]*)|__(preinit|init|fini)_array_(start|end))$' |
		grep -vxF "$assigned" |
		sed "s/^/lint.sh: $target: nobody defines /" >build/lint.$$
	if [ -s build/lint.$$ ]; then
		cat build/lint.$$ >&2
		result=1
	fi
	rm -f build/lint.$$
done

# The README's sizes are what `make sizes` prints, with the compiler it names.
if [ -z "${EXEUNT_CC-}" ] && gcc -dumpversion 2>/dev/null | grep -q '^12'; then
	# shellcheck disable=SC2046 # a list
	tests/sizes.sh $(for library in build/lib/exeunt/*/libc.a; do
		library=${library%/libc.a}
		# The README has no row for what runs on a kernel only.
		grep -q '^emulator="[^"]' "$library/target" &&
			basename "$library"
	done) | sed 1d | tr -s ' ' >build/lint.$$
	awk -F ' *[|] *' 'NF == 15 { print $2, $10, $11, $12, $13, $14 }' \
		README.md | grep -vxFf - build/lint.$$ >build/lint.$$.new
	if [ -s build/lint.$$.new ]; then
		echo 'lint.sh: README.md has other sizes for these; make support:' >&2
		cat build/lint.$$.new >&2
		result=1
	fi
	rm -f build/lint.$$ build/lint.$$.new
fi

# Tests keep the lines of their headings, tables their columns, and macros of
# assembly are no C.
if have clang-format; then
	find lib crt include observe arch -name '*.[ch]' ! -name sysnum.h \
		! -name observer_rows.c ! -exec grep -q '^ *\.macro' {} \; \
		-exec clang-format --dry-run -Werror {} + || result=1
fi
if have gcc && [ -f build/lib/exeunt/x86_64/libc.a ]; then
	for file in lib/*/*.c crt/*.c; do
		case $file in
		lib/thread/*) internal='threads plain' ;;
		crt/__ex_harden.c | crt/__ex_relocate.c | lib/harden/*) internal='threads hard' ;;
		*) internal='alone plain' ;;
		esac
		gcc -std=c17 -D_GNU_SOURCE -Os -ffreestanding -nostdinc \
			-fanalyzer -Werror -Iarch/x86_64 \
			"-Ilib/internal/${internal% *}" \
			"-Ilib/internal/${internal#* }" -Ilib/internal \
			-Iarch/x86_64/include -Iinclude -isystem \
			"$(gcc -print-file-name=include)" \
			-c "$file" -o /dev/null || result=1
	done
fi
if have shellcheck; then
	shellcheck -s sh bin/* tests/*.sh tests/*/*.sh observe/*.sh .ci/run ||
		result=1
fi
if have cppcheck; then
	for internal in 'alone plain' 'threads plain' 'threads hard'; do
		cppcheck -q --std=c11 --error-exitcode=1 --inline-suppr \
			--suppress=missingIncludeSystem --enable=portability \
			-Iinclude -Iarch/x86_64/include \
			"-Ilib/internal/${internal% *}" \
			"-Ilib/internal/${internal#* }" \
			-Ilib/internal -Iarch/x86_64 -D__SIZEOF_LONG__=8 -D__x86_64__ \
			lib crt || result=1
	done
fi
if have mandoc; then
	(cd man && mandoc -Tlint -W warning ./*.[123]) || result=1
fi
exit $result
