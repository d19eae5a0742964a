/* SPDX-License-Identifier: 0BSD */
/* The terminal as the kernel has it: arch/alpha/include/uapi/asm/termbits.h. */

#define NCCS 19

/* The members that end a struct termios. */
#define __EX_TERMIOS_TAIL   \
	cc_t c_cc[NCCS];    \
	cc_t c_line;        \
	speed_t __c_ispeed; \
	speed_t __c_ospeed;

#define VINTR 8
#define VQUIT 9
#define VERASE 3
#define VKILL 5
#define VEOF 0
#define VTIME 17
#define VMIN 16
#define VSWTC 7
#define VSTART 12
#define VSTOP 13
#define VSUSP 10
#define VEOL 1
#define VREPRINT 6
#define VDISCARD 15
#define VWERASE 4
#define VLNEXT 14
#define VEOL2 2

#define IUCLC 0010000
#define IXON 0001000
#define IXANY 0004000
#define IXOFF 0002000
#define IMAXBEL 0020000
#define IUTF8 0040000

#define OLCUC 0000004
#define ONLCR 0000002
#define NLDLY 0001400
#define NL0 0000000
#define NL1 0000400
#define CRDLY 0030000
#define CR0 0000000
#define CR1 0010000
#define CR2 0020000
#define CR3 0030000
#define TABDLY 0006000
#define TAB0 0000000
#define TAB1 0002000
#define TAB2 0004000
#define TAB3 0006000
#define BSDLY 0100000
#define BS0 0000000
#define BS1 0100000
#define FFDLY 0040000
#define FF0 0000000
#define FF1 0040000
#define VTDLY 0200000
#define VT0 0000000
#define VT1 0200000

#define CBAUD 0000037
#define CSIZE 0001400
#define CS5 0000000
#define CS6 0000400
#define CS7 0001000
#define CS8 0001400
#define CSTOPB 0002000
#define CREAD 0004000
#define PARENB 0010000
#define PARODD 0020000
#define HUPCL 0040000
#define CLOCAL 0100000
#define B57600 0000020
#define B115200 0000021
#define B230400 0000022
#define B460800 0000023
#define B500000 0000024
#define B576000 0000025
#define B921600 0000026
#define B1000000 0000027
#define B1152000 0000030
#define B1500000 0000031
#define B2000000 0000032
#define B2500000 0000033
#define B3000000 0000034
#define B3500000 0000035
#define B4000000 0000036

#define ISIG 0000200
#define ICANON 0000400
#define XCASE 0040000
#define ECHO 0000010
#define ECHOE 0000002
#define ECHOK 0000004
#define ECHONL 0000020
#define NOFLSH 020000000000
#define TOSTOP 020000000
#define ECHOCTL 0000100
#define ECHOPRT 0000040
#define ECHOKE 0000001
#define FLUSHO 040000000
#define PENDIN 04000000000
#define IEXTEN 0002000
#define EXTPROC 02000000000
