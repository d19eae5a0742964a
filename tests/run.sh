#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Build and run the tests for one target, compare, and print TAP.
#
#     tests/run.sh TARGET [AREA | AREA/NAME]...
#
# TARGET is one of exeunt's, or a reference: `musl` or `glibc`. Without a
# selection everything runs and build/tap/TARGET.tap receives the output too.
# BUILD in the environment names another place than build/ for the library, and
# with HARDEN=yes all programs are hardened.
#
# A test is tests/AREA/NAME.c or examples/NAME.c, compiled with -Os
# -fno-builtin (so that it is the library that is called), or a script,
# tests/AREA/NAME.sh, given CC, RUN and TARGET in its environment. It runs as
# ../test in an empty directory of its own, with PATH for its environment,
# /dev/null for its input and 20 seconds to live (a script, which compiles, has
# 90: the machine may have other work). What an observer outside it
# must see stands in the first comment, one `key: value` a line; a key that is
# repeated continues the value.
#
#     expect-status     what wait() reports; 0 if not stated
#     expect-signal     or the signal that ended it, without SIG
#     expect-stdout     its exact bytes; C escapes, and \0ooo as in printf(1)
#     expect-stderr     likewise; neither stated: nothing
#     expect-syscalls   the last system calls, `name` or `name(arguments)`;
#                       a trace begins with execve
#     expect-absent     symbols of the library that are not linked
#     expect-size       loaded bytes not exceeded on x86_64 by gcc
#     with-args         its arguments, quoted as for sh
#     with-env          NAME=value for its environment, quoted as for sh
#     with-stdin        its input, a regular file; escapes as above
#     with-cflags       more for the compiler
#     with-figures      `yes`: the lines of its stdout that begin with `# ` are
#                       printed along with the result, and not compared
#     only-exeunt       why the references do not run it
#     only-native       why it does not run under an emulator (but does on the
#                       machine itself, where its kernel can: i386 on x86_64)
#     only-emulated     why it does not run on the machine itself
#     references-differ `musl: why that one does not run it`, or glibc
#     emulator-differs  `EMULATOR...: why they do not run it`, and so the targets
#                       that need one of them, where the machine itself cannot
#
# A test that finds a machine unable to do what it needs prints
# `SKIP reason` and ends with status 77. A skip is never a pass.
#
# Where everything runs, and not by the machine itself, tests of which only the
# output is to be seen are first run together, as one program for each area,
# which saves most of the time. What does not pass so is run as said above.

set -u
export LC_ALL=C
umask 022
# shellcheck disable=SC3045 # dash, bash and busybox have -c
ulimit -c 0

target=${1-}
if [ -z "$target" ]; then
	echo 'run.sh: no target given; usage: tests/run.sh TARGET [AREA[/NAME]]...' >&2
	exit 2
fi
shift
case $0 in
*/*) cd "${0%/*}/.." || exit 2 ;;
*) cd .. || exit 2 ;;
esac
root=$PWD

prefix=$root/${BUILD:-build}
reference=
case $target in
musl)
	reference=musl CC='musl-gcc -static' RUN='' package=musl-tools
	;;
glibc)
	reference=glibc CC='gcc -static' RUN='' package='gcc libc6-dev'
	;;
*)
	CC="$prefix/bin/exeunt-cc --target=$target${HARDEN:+ --harden}"
	RUN="$prefix/bin/exeunt-run --target=$target"
	if [ ! -x "$prefix/bin/exeunt-cc" ]; then
		echo "run.sh: $prefix/bin/exeunt-cc is missing; run make first" >&2
		exit 2
	fi
	;;
esac

# Which files: everything, or what the selection names.
files=
for area in "${@:-*}"; do
	found=
	case $area in
	examples/*) set -- "$area".c ;;
	*/*) set -- tests/"$area".c tests/"$area".sh ;;
	'*') set -- tests/*/*.c tests/*/*.sh examples/*.c ;;
	examples) set -- examples/*.c ;;
	*) set -- tests/"$area"/*.c tests/"$area"/*.sh ;;
	esac
	for file; do
		case $file in
		tests/mutants/*) continue ;;
		esac
		if [ -f "$file" ]; then
			files="$files $file" found=yes
		fi
	done
	if [ -z "$found" ]; then
		echo "run.sh: $area: no such test; see the folders below tests/" >&2
		exit 2
	fi
	[ "$area" = '*' ] && selected=no
done
: "${selected=yes}"

tmp=$root/build/test/$target/$$
work=$tmp/work
mkdir -p "$work" build/tap || exit 2
trap 'rm -rf "$tmp"; rmdir "$root/build/test/$target" 2>/dev/null' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
if [ "$selected" = no ]; then
	exec 3>"build/tap/$target.tap"
else
	exec 3>/dev/null
fi

say()
{
	printf '%s\n' "$1"
	printf '%s\n' "$1" >&3
}

# Note what is wrong with this test.
wrong()
{
	say_wrong="$say_wrong# $1
"
}

# The headings of all files, as sh: assignments, then `run_test`.
# shellcheck disable=SC2016 # it is awk's dollar, not sh's
headings='
function quoted(text)
{
	gsub(/\047/, "\047\\\047\047", text)
	return "\047" text "\047"
}

# To the escapes of printf %b, which knows \0ooo alone in every shell.
function plain_escapes(text,   result, at, digits, code)
{
	result = ""
	while ((at = index(text, "\\")) > 0) {
		result = result substr(text, 1, at - 1)
		text = substr(text, at + 1)
		if (text ~ /^[0-7]/) {
			digits = count(text, 1, "[0-7]", text ~ /^0/ ? 4 : 3)
			code = number(substr(text, 1, digits), 8)
		} else if (text ~ /^x[0-9a-fA-F]/) {
			digits = count(text, 2, "[0-9a-fA-F]", 2) + 1
			code = number(substr(text, 2, digits - 1), 16)
		} else if (substr(text, 1, 1) in escape) {
			code = escape[substr(text, 1, 1)]
			digits = 1
		} else {
			problem = "no such escape: \\" substr(text, 1, 1)
			return ""
		}
		result = result sprintf("\\0%03o", code)
		text = substr(text, digits + 1)
	}
	return result text
}

# How many characters from the first on are of a kind (mawk miscounts x?x?x?).
function count(text, first, kind, most,   n)
{
	while (n < most && substr(text, first + n, 1) ~ kind)
		n++
	return n
}

function number(digits, base,   value)
{
	for (value = 0; digits != ""; digits = substr(digits, 2))
		value = value * base + \
			index("123456789abcdef", tolower(substr(digits, 1, 1)))
	return value
}

function finish(   key)
{
	if (file == "")
		return
	for (key in value)
		if (!(key in known))
			problem = "no such heading line: " key
	printf "file=%s ", quoted(file)
	for (key in known) {
		name = key
		sub(/-/, "_", name)
		if (known[key] == "bytes")
			value[key] = plain_escapes(value[key])
		printf "%s=%s ", name, quoted(value[key])
	}
	printf "threads=%s problem=%s\nrun_test\n", threads, quoted(problem)
	for (key in value)
		delete value[key]
	problem = threads = ""
}

BEGIN {
	split("expect-stdout expect-stderr with-stdin", list)
	for (i in list)
		known[list[i]] = "bytes"
	split("expect-status expect-signal expect-syscalls expect-absent " \
	      "expect-size with-args with-env with-cflags with-figures only-exeunt " \
	      "only-native only-emulated emulator-differs references-musl references-glibc",
	      list)
	for (i in list)
		known[list[i]] = "words"
	escape["n"] = 10; escape["t"] = 9; escape["r"] = 13; escape["a"] = 7
	escape["b"] = 8; escape["f"] = 12; escape["v"] = 11; escape["e"] = 27
	escape["\\"] = 92; escape["\""] = 34; escape["\047"] = 39
	escape["?"] = 63
}

FNR == 1 {
	finish()
	file = FILENAME
	heading = 1
}

# The heading ends with the first line that is no comment.
FNR > 1 && (file ~ /c$/ ? !/^(\/| \*)/ : !/^#/) && !/^$/ {
	heading = 0
}

# Said at once, for exeunt-cc would find it out by linking twice.
/^#include <(pthread|threads|semaphore)\.h>/ {
	threads = "-pthread"
}

heading && /^( \*|#|\/\*) (expect|with|only|references|emulator)-[a-z]+:/ {
	sub(/^[^a-z]*/, "")
	sub(/[ \t]*(\*\/)?$/, "")
	key = substr($0, 1, index($0, ":") - 1)
	text = substr($0, index($0, ":") + 1)
	sub(/^[ \t]*/, "", text)
	if (key == "references-differ") {
		key = "references-" substr(text, 1, index(text, ":") - 1)
		sub(/^[a-z]*:[ \t]*/, "", text)
	}
	if (key in value && known[key] == "words")
		text = " " text
	value[key] = value[key] text
}

END {
	finish()
}
'

# What the headings set.
file='' problem='' threads='' expect_status='' expect_signal='' expect_stdout=''
expect_stderr='' expect_syscalls='' expect_absent='' expect_size=''
with_args='' with_env='' with_stdin='' with_cflags='' with_figures=''
only_exeunt=''
only_native='' only_emulated='' emulator_differs='' references_musl='' references_glibc=''

number=0 passed=0 failed=0 skipped=0

skip()
{
	say "ok $number - $name # SKIP $1"
	skipped=$((skipped + 1))
}

# Run the test as it was built; $1 goes before the program, the rest into its
# environment. The shell's own words go to $tmp/note: it has some only when a
# signal ended the program, and so tells that from a status above 128.
launch()
{
	before=$1
	shift
	for left in "$work"/* "$work"/.[!.]* "$work"/..?* "$work"; do
		if [ -e "$left" ] || [ -L "$left" ]; then
			break
		fi
	done
	if [ "$left" != "$work" ] || [ ! -d "$work" ]; then
		rm -rf "$work"
		mkdir "$work"
	fi
	{
		(
			cd "$work" &&
				eval "exec env -i --default-signal PATH=\"\$PATH\" \
				\"\$@\" $with_env timeout -k 1 $seconds \
				$before $program $with_args"
		) <"$input" >"$tmp/out" 2>"$tmp/err" 3>&-
		got=$? # in here: dash mixes up { (list) >a; } 2>b
	} 2>"$tmp/note"
}

compare_end()
{
	if [ "$got" = 124 ] && [ "$expect_status" != 124 ]; then
		wrong "still running after $seconds seconds"
		return
	fi
	ended="status $got"
	if [ -s "$tmp/note" ] ||
		{ [ -n "$expect_signal" ] && [ "$got" -gt 128 ]; }; then
		ended="signal $(kill -l $((got - 128)))"
	fi
	expected="status ${expect_status:-0}"
	[ -n "$expect_signal" ] && expected="signal $expect_signal"
	[ "$ended" = "$expected" ] || wrong "expected $expected, got $ended"
}

# compare_bytes NAME EXPECTED FILE
compare_bytes()
{
	if [ -z "$2" ] && [ ! -s "$3" ]; then
		return
	fi
	printf %b "$2" >"$tmp/expected"
	cmp -s "$tmp/expected" "$3" && return
	wrong "$1: - expected, + got"
	diff -a -u "$tmp/expected" "$3" | sed -e 1,2d -e 40q | cat -vt |
		cut -c 1-200 >"$tmp/difference"
	while IFS= read -r line; do
		wrong "    $line"
	done <"$tmp/difference"
}

# Symbols that must be absent are first looked for in the library: a name that
# is not even there would prove nothing. What the linker script sets aside, in
# a part of the file that is not loaded, begins at the address 0x3fff00, or 0
# where the linker knows no other: its name may have one bit more, that says what
# kind of code it is, or come behind constants or branches. A variable of which each
# thread has its own may be emulated, by another name.
# shellcheck disable=SC2016 # it is awk's dollar, not sh's
names='NF == 3 { sub(/^__emutls_v[$.]/, "", $3); print $3 }'
compare_symbols()
{
	library=$prefix/lib/exeunt/$target
	if [ ! -f "$tmp/symbols" ]; then
		nm "$library/libc.a" "$library/libthreads.a" \
			"$library/crt1.o" 2>/dev/null |
			awk "$names" >"$tmp/symbols"
	fi
	nm "$tmp/test" 2>&1 | awk '$1 !~ /^0*(3fff)?[0-9a-f]?[0-9a-f]$/' |
		awk "$names" >"$tmp/linked"
	for symbol in $expect_absent; do
		if ! grep -qx "$symbol" "$tmp/symbols"; then
			wrong "expect-absent: the library has no $symbol"
		elif grep -qx "$symbol" "$tmp/linked"; then
			wrong "$symbol is linked"
		fi
	done
}

compare_size()
{
	bytes=$(readelf -lW "$tmp/test" | while read -r type _ _ _ size _; do
		[ "$type" = LOAD ] && echo "$size"
	done | {
		sum=0
		while read -r size; do
			sum=$((sum + size))
		done
		echo "$sum"
	})
	if [ "$bytes" -gt "$expect_size" ]; then
		wrong "$bytes bytes are loaded, at most $expect_size expected"
	fi
}

# The trace comes from a second run.
compare_calls()
{
	rm -f "$tmp/trace"
	if [ -n "$traced" ]; then
		launch "$run" QEMU_STRACE=1 QEMU_LOG_FILENAME="$tmp/trace"
	elif command -v strace >/dev/null; then
		launch "strace -e signal=none -o $tmp/trace"
	else
		no_trace='strace is missing: apt-get install strace'
		return
	fi
	awk -v expected="$expect_syscalls" -v emulated="$traced" '
		function add(call)
		{
			sub(/\).*/, ")", call)
			calls[++count] = call
		}
		BEGIN { if (emulated != "") add("execve()") }
		emulated != "" {
			if (main == "")
				main = $1
			if ($1 != main)
				next
			sub(/^[0-9]+ /, "")
		}
		/^[a-z0-9_]+\(/ { add($0) }
		END {
			wanted = split(expected, want, " ")
			for (i = 0; i < wanted; i++) {
				call = calls[count - i]
				if (want[wanted - i] !~ /\(/)
					sub(/\(.*/, "", call)
				text = call " " text
				if (call != want[wanted - i])
					bad = 1
			}
			if (bad)
				print text
		}
	' "$tmp/trace" >"$tmp/calls"
	if [ -s "$tmp/calls" ]; then
		read -r line <"$tmp/calls"
		wrong "system calls: expected $expect_syscalls, got $line"
	fi
}

# Has it passed together with others?
passed_together()
{
	found=$tmp/together/$name
	if [ ! -f "$found.end" ] || [ -s "$found.err" ] || [ -n "$problem" ]; then
		return 1
	fi
	printf %b "$expect_stdout" >"$tmp/expected"
	cmp -s "$tmp/expected" "$found.out"
}

run_test()
{
	number=$((number + 1))
	name=${file#tests/}
	name=${name%.*}
	say_wrong=
	no_trace=
	figures=

	if [ -n "$missing" ]; then
		skip "$missing"
		return
	fi
	if [ -n "$reference" ]; then
		if [ -n "$only_exeunt" ]; then
			skip "only exeunt: $only_exeunt"
			return
		fi
		case $reference in
		musl) differs=$references_musl ;;
		*) differs=$references_glibc ;;
		esac
		if [ -n "$differs" ]; then
			skip "$reference differs: $differs"
			return
		fi
	fi
	if [ -z "$emulated" ] && [ -n "$only_emulated" ]; then
		skip "not emulated: $only_emulated"
		return
	fi
	if passed_together; then
		say "ok $number - $name"
		passed=$((passed + 1))
		return
	fi
	run=$direct traced=$emulated through=$RUN
	if [ -n "$emulated" ]; then
		against=$only_native
		case " ${emulator_differs%%:*} " in
		*" ${direct%% *} "*) against=$emulator_differs ;;
		esac
		if [ -n "$against" ] && [ -z "$native" ]; then
			skip "emulated: $against"
			return
		fi
		[ -z "$against" ] || run='' traced='' through=''
	fi

	program=../test seconds=20
	case $file in
	*.sh) program="sh $root/$file" seconds=90 ;;
	esac
	input=/dev/null
	if [ -n "$with_stdin" ]; then
		input=$tmp/input
		printf %b "$with_stdin" >"$input"
	fi
	case $with_cflags in
	*--harden*)
		# What cannot be hardened, or has no such library yet.
		unable=$($CC --harden -o "$tmp/test" "$tmp/try.c" 2>&1)
		case $unable in
		exeunt-cc:*)
			skip "${unable#exeunt-cc: }"
			return
			;;
		esac
		;;
	esac
	if [ -n "$problem" ]; then
		wrong "heading: $problem"
	elif [ "${file%.c}" != "$file" ] && ! eval "$CC -std=gnu17 -Os \
		-fno-builtin -w $threads $with_cflags -o $tmp/test $file" \
		>"$tmp/log" 2>&1; then
		wrong "$CC failed:"
		while IFS= read -r line; do
			wrong "    $line"
		done <"$tmp/log"
	else
		case $file in
		*.sh)
			launch '' CC="$CC" RUN="$through" TARGET="$target" \
				EXEUNT_CC="${EXEUNT_CC-}"
			;;
		*) launch "$run" ;;
		esac
		if [ "$got" = 77 ] && [ "$expect_status" != 77 ] &&
			read -r word reason <"$tmp/out" &&
			[ "$word" = SKIP ]; then
			skip "$reason"
			return
		fi
		compare_end
		if [ -n "$traced" ] && [ -s "$tmp/err" ]; then
			sed '/^qemu: uncaught target signal/d' "$tmp/err" \
				>"$tmp/err.own"
			mv "$tmp/err.own" "$tmp/err"
		fi
		if [ -n "$with_figures" ]; then
			figures=$(grep '^# ' "$tmp/out")
			sed '/^# /d' "$tmp/out" >"$tmp/out.own"
			mv "$tmp/out.own" "$tmp/out"
		fi
		compare_bytes stdout "$expect_stdout" "$tmp/out"
		compare_bytes stderr "$expect_stderr" "$tmp/err"
		if [ -z "$reference" ]; then
			[ -n "$expect_absent" ] && compare_symbols
			if [ -n "$expect_size" ] && [ -n "$measured" ]; then
				compare_size
			fi
		fi
		[ -n "$expect_syscalls" ] && compare_calls
	fi

	if [ -n "$say_wrong" ]; then
		say "not ok $number - $name"
		printf %s "$say_wrong# to repeat: tests/run.sh $target $name
" >"$tmp/say"
		cat "$tmp/say"
		cat "$tmp/say" >&3
		failed=$((failed + 1))
	elif [ -n "$no_trace" ]; then
		skip "$no_trace"
	else
		say "ok $number - $name"
		[ -z "$figures" ] || say "$figures"
		passed=$((passed + 1))
	fi
}

# A target that this machine lacks the tools for is skipped, with the remedy.
missing=
echo 'int main(void) { return 0; }' >"$tmp/try.c"
if [ -n "$reference" ] && ! command -v "${CC%% *}" >/dev/null; then
	missing="$target: ${CC%% *} is missing: apt-get install $package"
elif ! $CC -Os -o "$tmp/test" "$tmp/try.c" 2>"$tmp/log" ||
	! $RUN "$tmp/test" 2>>"$tmp/log"; then
	if [ -n "$reference" ] || grep -Eq \
		'apt(-get)? install|no emulator runs' "$tmp/log"; then
		read -r missing <"$tmp/log"
		missing="$target: $missing"
	fi
fi

# Does this command end well, and without qemu, which leaves a trace of what it
# emulates, be it called by the kernel (binfmt_misc)?
runs_natively()
{
	rm -f "$tmp/trace"
	QEMU_STRACE=1 QEMU_LOG_FILENAME="$tmp/trace" "$@" 2>/dev/null &&
		[ ! -s "$tmp/trace" ]
}

# Is it emulated? And could the machine run it all the same?
emulated='' native=''
if [ -n "$RUN" ] && [ -z "$missing" ]; then
	# shellcheck disable=SC2086 # a command and its argument
	runs_natively $RUN "$tmp/test" || emulated=yes
	runs_natively "$tmp/test" && native=yes
fi

# What exeunt-run does, without the time that it takes for each test.
direct='' emulator=''
if [ -n "$emulated" ]; then
	# shellcheck source=/dev/null
	direct=$(. "$prefix/lib/exeunt/$target/target" && echo "$emulator")
fi

# Sizes are gcc's, on x86_64.
measured=
if [ "$target" = x86_64 ] && $CC --version 2>/dev/null |
	grep -q 'Free Software Foundation'; then
	measured=yes
fi

# What a test is not run together with others for.
more='^#include <(pthread|threads|semaphore)\.h>'
more="$more|^( \\*|/\\*) (expect-(status|signal|stderr|syscalls|absent|size)"
more="$more|with-[a-z]*|only-[a-z]*|emulator-differs|references-differ):"

# run_together AREA: all tests of it but those.
run_together()
{
	folder=$tmp/together/$1
	mkdir -p "$folder"
	# shellcheck disable=SC2046 # no name of a test has a space
	set -- $(grep -LE "$more" "tests/$1"/*.c)
	awk -f tests/together.awk root="$root" "$@" >"$folder.c"
	# shellcheck disable=SC2086
	$CC -std=gnu17 -Os -fno-builtin -w "-I$root" -o "$folder.run" "$folder.c" \
		>/dev/null 2>&1 || return
	(
		cd "$folder" || exit
		# shellcheck disable=SC2086
		exec env -i --default-signal PATH="$PATH" timeout -k 1 120 \
			$direct "$folder.run"
	) <"$input" >/dev/null 2>&1 3>&-
}

input=/dev/null
if [ "$selected" = no ] && [ -z "$missing" ] &&
	[ -n "$emulated$reference" ]; then
	for area in compiler stdio stdlib string unistd; do
		run_together "$area"
	done
fi

# shellcheck disable=SC2086 # a list; no name of a test has a space
awk "$headings" $files >"$tmp/headings" || exit 2
say "1..$(grep -c '^run_test$' "$tmp/headings")"
# shellcheck source=/dev/null
. "$tmp/headings"
say "# $target: $passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
