#!/bin/sh
# SPDX-License-Identifier: 0BSD
# What make install puts below DESTDIR and PREFIX compiles and runs a program
# wherever it is moved to, and make uninstall leaves no file (issue 2, goals).
#
# only-exeunt: it is exeunt's Makefile
# only-native: it is the same for every target
# expect-stdout: installed 7\n
# expect-stdout: files left 0\n
root=${0%/tests/*}
# By the compiler that the library is from, or make would build it again.
read -r compiler _ <"$root/build/obj/$TARGET/compiler"
goal() {
	make -s -C "$root" "$1" TARGET="$TARGET" CC="$compiler" DESTDIR="$PWD/there" \
		PREFIX=/usr >log 2>&1 || cat log
}
goal install
mv there moved
echo 'int main(void) { return 7; }' >main.c
moved/usr/bin/exeunt-cc -o program main.c
moved/usr/bin/exeunt-run program
echo "installed $?"
mv moved there
goal uninstall
echo "files left $(find there -type f | wc -l)"
