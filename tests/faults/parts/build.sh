# SPDX-License-Identifier: 0BSD
# Sourced by the tests, with $root: compile the parts of a program in which
# system calls fail.
set -u
: "${root:?}"
parts=$root/tests/faults/parts
built=${CC%%/bin/exeunt-cc*}
here=$PWD
cd "$root" || exit
built=${built#"$root"/}
if [ ! -f "$built/obj/$TARGET/compiler" ]; then
	echo "SKIP the library was not built here: make TARGET=$TARGET"
	exit 77
fi
read -r compile <"$built/obj/$TARGET/compiler"

compile="$compile -w -DEX_BUFFER=64 -MF /dev/null"
$compile -I"$parts" -c "$parts/inject.c" -o "$here/inject.o" || exit

# Compile, to a folder, those of the library's files that are C and make calls,
# or know how large a buffer is; but no extensions, which a program has only if
# it asks for them. As one source they take a tenth of the time, if no two of
# them use a name for different things; but not those that two of them define,
# or declare in their own way.
inject() {
	folder=$1 areas=$2
	shift 2
	alone='__ex_drain __ex_streams stdout openat __ex_claim_exit __ex_end'
	sources=$(cd "$built/obj/$TARGET" &&
		find . -name '*.c.d' |
		sed -n -E -e '/\/(exeunt_|__ex_(trace|symbol))/d' -e 's|^\./(threads/)?||' \
			-e 's|\.d$||' \
			-e "/^(arch.*\\/)?lib\\/($areas)\\//p" \
			-e '/lib\/mman\/__ex/p' \
			-e '/lib\/unistd\/lseek/p' | sort -u)
	# shellcheck disable=SC2086 # a list
	sources=$(grep -lsE '\<(ex_sys|ex_write_out)\(|EX_BUFFER' $sources)
	mkdir "$here/$folder"
	{
		echo '#include "stream.h"'
		echo '#undef NEEDS_STREAMS'
		echo '#define NEEDS_STREAMS _Static_assert(1, "said once")'
		for source in $sources; do
			case " $alone " in
			*" $(basename "$source" .c) "*) echo "$source" >&3 ;;
			*) printf '#include "%s"\n' "$root/$source" ;;
			esac
		done
	} >"$here/library.c" 3>"$here/alone"
	if ! compile_one "$here/library.c" "$@" 2>/dev/null; then
		echo "$sources" >"$here/alone"
	fi
	while read -r source; do
		compile_one "$source" "$@" || exit
	done <"$here/alone"
}

compile_one() {
	source=$1
	shift
	"$@" -include "$parts/inject.h" -c "$source" \
		-o "$here/$folder/$(basename "$source" .c).o"
}

build="$CC -std=gnu17 -Os -fno-builtin"
$build -c -o "$here/verdict.o" "$parts/verdict.c" || exit

# An emulator takes long to make a process: one of the errors for each call,
# and another one for the next target.
first=
# shellcheck disable=SC2034 # who sources this uses it
[ "$TARGET" = "$(uname -m)" ] ||
	first=$(($(printf %s "$TARGET" | cksum | cut -d ' ' -f 1) % 6))
