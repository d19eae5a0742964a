#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Find out which Debian packages `make check` could use and lacks; install
# them where that is allowed, after saying so, or print the command.
#
#     tests/packages.sh [COMMAND]=PACKAGE...
#
# A package is wanted where its command is not there or, if none is named, where
# the package itself is not.
set -u

packages=
for pair in "$@" qemu-mips=qemu-user musl-gcc=musl-tools strace=strace g++=g++ \
	shellcheck=shellcheck cppcheck=cppcheck mandoc=mandoc \
	clang-format=clang-format; do
	package=${pair#*=}
	case $pair in
	=*) dpkg -s "$package" ;;
	*) command -v "${pair%%=*}" ;;
	esac >/dev/null 2>&1 && continue
	case " $packages " in
	*" $package "*) ;;
	*) packages="$packages $package" ;;
	esac
done
[ -n "$packages" ] || exit 0

if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
	cat <<MESSAGE
Some tests will be skipped. To run them all:
    apt-get install$packages
MESSAGE
	exit 0
fi
echo "Installing what the tests need:$packages"
log=build/packages.log
mkdir -p build
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086 # a list
install() {
	apt-get update && # an old list names files that are gone by now
		apt-get install -y --no-install-recommends $packages
}
install >"$log" 2>&1 ||
	echo "That failed, so some tests will be skipped: see $log"
