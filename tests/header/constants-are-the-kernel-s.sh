#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Every constant and every offset that the headers share with the kernel's own
# has the kernel's value: errors, signals, flags, requests, the numbers of the
# system calls. Both sides are compiled for the target, from different headers,
# and the program compares them (issue 3).
#
# only-exeunt: which kernel headers to compare with stands in exeunt's ports
# expect-stdout: all are the kernel's\n
root=${0%/tests/*}

# uapi_T in the port: the Debian package that has the headers; or `asm-generic`
# where the architecture has none of its own that matter.
package=$(sed -n "s/^uapi_$TARGET *:= *//p" "$root"/arch/*/"$TARGET".mk)
if [ -z "$package" ]; then
	echo "SKIP Debian packages no kernel headers for $TARGET"
	exit 77
fi
mkdir -p uapi/asm
kernel=-Iuapi
if [ "$package" = asm-generic ]; then
	for header in errno fcntl ioctl ioctls mman param poll posix_types \
		resource siginfo signal socket sockios stat statfs termbits \
		termios types; do
		echo "#include <asm-generic/$header.h>" >"uapi/asm/$header.h"
	done
	echo '#define __BITS_PER_LONG (__SIZEOF_LONG__ * 8)' \
		>uapi/asm/bitsperlong.h
	for want in RENAMEAT NEW_STAT STAT64 SET_GET_RLIMIT SYS_CLONE3 \
		MEMFD_SECRET TIME32_SYSCALLS; do
		echo "#define __ARCH_WANT_$want"
	done >uapi/asm/unistd.h
	echo '#include <asm-generic/unistd.h>' >>uapi/asm/unistd.h
	echo 'struct sigcontext { int unused; };' >uapi/asm/sigcontext.h
	package=linux-libc-dev
else
	headers=$(dpkg -L "$package" 2>/dev/null | sed -n 's|/asm/errno\.h$||p')
	kernel="$kernel -I$headers"
fi
if ! dpkg -s "$package" >/dev/null 2>&1; then
	echo "SKIP kernel headers are missing: apt-get install $package"
	exit 77
fi
kernel="$kernel -idirafter /usr/include"

# Where the library's value is another on purpose:
#     F_*LK*, O_LARGEFILE       every target has 64-bit offsets
#     RLIM_INFINITY             ... and 64-bit limits
#     NSIG, SIGRT*              of all signals, the real-time ones too
#     MINSIGSTKSZ, SIGSTKSZ     enough for every processor's registers
#     SIG_*                     pointers
#     TCSA*                     some kernels give these names to the requests
cat >exceptions <<'END'
F_GETLK
F_SETLK
F_SETLKW
MINSIGSTKSZ
NSIG
O_LARGEFILE
RLIM_INFINITY
SIGRTMAX
SIGRTMIN
SIG_DFL
SIG_ERR
SIG_IGN
SIGSTKSZ
TCSADRAIN
TCSAFLUSH
TCSANOW
END

(cd "${CC%%/bin/exeunt-cc*}/lib/exeunt/include" && find . -name '*.h' |
	grep -v '/bits/') | sed 's|^\./\(.*\)|#include <\1>|' | sort >library.h
cat >kernel.h <<'END'
#include <linux/types.h>
#include <asm/errno.h>
#include <asm/signal.h>
#include <asm/siginfo.h>
#include <asm/unistd.h>
#include <asm/poll.h>
#include <asm/termbits.h>
#include <asm/termios.h>
#include <asm/ioctls.h>
#include <linux/fcntl.h>
#include <linux/mman.h>
#include <linux/sched.h>
#include <linux/stat.h>
#include <linux/uio.h>
#include <linux/wait.h>
#include <linux/prctl.h>
#include <linux/memfd.h>
#include <linux/close_range.h>
#include <linux/resource.h>
typedef int pid_t; /* which a request can be made of */
END
# The names that NAME.h leaves defined as something.
macros()
{
	name=$1
	shift
	echo "#include \"$name.h\"" >"$name.c"
	$CC -E -dM "$@" "$name.c" >"$name.macros" || exit 1
	sed -n 's/^#define \([A-Z][A-Za-z0-9_]*\) ..*/\1/p' "$name.macros" |
		grep -vFx -f exceptions
	sed -n 's/^#define __NR_\([a-zA-Z0-9_]*\) ..*/SYS_\1/p' "$name.macros"
}
macros library | sort -u >library.names
# shellcheck disable=SC2086 # a list
macros kernel $kernel | sort -u >kernel.names
comm -12 library.names kernel.names >names

# What the kernel fills in, or reads, by its own layout.
offsets()
{
	type=$1
	shift
	printf "__builtin_offsetof($type, %s)\n" "$@"
	echo "sizeof($type)"
}
{
	offsets siginfo_t si_signo si_errno si_code si_pid si_uid si_status \
		si_value si_addr si_band si_fd
	offsets stack_t ss_sp ss_flags ss_size
	offsets 'struct termios' c_iflag c_oflag c_cflag c_lflag c_line c_cc
	offsets 'struct pollfd' fd events revents
	offsets 'struct iovec' iov_base iov_len
} >>names

values()
{
	echo "#include \"$1.h\""
	echo "const long long $1_values[] = {"
	sed "$2" names | sed 's/.*/	(long long)(&),/'
	echo '};'
}
values library '' >library.c
values kernel 's/^SYS_/__NR_/' >kernel.c
{
	echo '#include <stdio.h>'
	echo 'extern const long long library_values[], kernel_values[];'
	echo 'static const char *const names[] = {'
	sed 's/.*/	"&",/' names
	cat <<'END'
};
int main(void)
{
	int wrong = 0;
	int count = sizeof names / sizeof names[0];
	for (int i = 0; i < count; i++)
		if (library_values[i] != kernel_values[i]) {
			printf("%s is %#llx, the kernel's %#llx\n", names[i],
			       (unsigned long long)library_values[i],
			       (unsigned long long)kernel_values[i]);
			wrong = 1;
		}
	if (count < 500)
		printf("only %d names are compared\n", wrong = count);
	else if (!wrong)
		puts("all are the kernel's");
	return wrong != 0;
}
END
} >main.c
# shellcheck disable=SC2086 # a list
$CC -Os -w -c $kernel kernel.c && $CC -Os -w -o program main.c library.c kernel.o &&
	$RUN ./program
