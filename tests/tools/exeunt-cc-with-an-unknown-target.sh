#!/bin/sh
# SPDX-License-Identifier: 0BSD
# exeunt-cc for a target that does not exist: one line with its name and the
# names that exist, status 2, no file (issue 2, bad input).
#
# only-exeunt: it is exeunt's tool
# expect-stdout: status 2, 1 line, names pdp11 and this target, no file\n
# expect-stdout: status 2, 1 line, names it\n
echo 'int main(void) { return 0; }' >main.c
tool=${CC%% *}
"$tool" --target=pdp11 -o program main.c 2>said
status=$?
case $(cat said) in
exeunt-cc:*pdp11*" $TARGET"*) names="names pdp11 and this target" ;;
*) names="says $(cat said)" ;;
esac
file='no file'
[ -e program ] && file='a file'
echo "status $status, $(($(wc -l <said))) line, $names, $file"
"$tool" --target= -o program main.c 2>said
status=$?
case $(cat said) in
exeunt-cc:*target*) names="names it" ;;
*) names="says $(cat said)" ;;
esac
echo "status $status, $(($(wc -l <said))) line, $names"
