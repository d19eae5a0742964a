# SPDX-License-Identifier: 0BSD
# The raw thread exit ends every thread.
#
# file: arch/x86_64/exeunt_thread_exit.S
# caught-by: abi/raw-exit-ends-one-thread
s/\$SYS_exit, /$SYS_exit_group, /
