#!/bin/sh
# SPDX-License-Identifier: 0BSD
# make with a TARGET that does not exist: one line with its name and those
# that do, status 2 (issue 2, bad input).
#
# only-exeunt: it is exeunt's Makefile
# expect-stdout: status 2, 1 line, names pdp11 and this target\n
make -C "${0%/tests/*}" --no-print-directory \
	BUILD="$PWD/build" TARGET=pdp11 2>said >out
status=$?
case $(cat said) in
*pdp11*" $TARGET"*) names='names pdp11 and this target' ;;
*) names="says $(cat said)" ;;
esac
echo "status $status, $(($(wc -l <said))) line, $names"
