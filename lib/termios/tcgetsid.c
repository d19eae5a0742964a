/* SPDX-License-Identifier: 0BSD */
/* tcgetsid - the session of a terminal. */
#include <sys/ioctl.h>
#include <termios.h>

#include "calls.h"
#include "syscall.h"

/*
 * The kernel answers for the caller's own terminal, and for the other side of
 * any. qemu 7.2 does not hand its answer on; for the first kind it is known.
 */
pid_t tcgetsid(int descriptor)
{
	pid_t leader = 0;

	if (__ex_ioctl(descriptor, TIOCGSID, &leader) < 0)
		return -1;
	return leader ? leader : (pid_t)ex_sys(SYS_getsid, 0);
}
