#!/bin/sh
# SPDX-License-Identifier: 0BSD
# exeunt-cc with nothing to compile: one line that says so, status 2, and no
# file (issue 2, bad input).
#
# only-exeunt: it is exeunt's tool
# expect-stdout: none: status 2, 1 line, names input, 0 files\n
# expect-stdout: -O2: status 2, 1 line, names input, 0 files\n
# expect-stdout: -o x: status 2, 1 line, names input, 0 files\n
try()
{
	label=$1
	shift
	$CC "$@" 2>"../said.$$"
	status=$?
	said=$(cat "../said.$$")
	lines=$(wc -l <"../said.$$")
	rm "../said.$$"
	case $said in
	exeunt-cc:*input*) names='names input' ;;
	*) names="says $said" ;;
	esac
	set -- ./*
	[ -e "$1" ] || shift
	echo "$label: status $status, $((lines)) line, $names, $# files"
}
try none
try -O2 -O2
try '-o x' -o x
