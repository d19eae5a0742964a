/* SPDX-License-Identifier: 0BSD */
/* The errors, and what strerror() says of them. */
#ifndef EX_ERRORS_H
#define EX_ERRORS_H

/*
 * What several texts have in common stands in them as one byte, the number of
 * the word here: that is 0.7 times the size. Blanks belong to the words.
 */
#define EX_WORDS                                   \
	" not \0"	  /* 1 NOT */              \
	"No such \0"	  /* 2 NO_SUCH */          \
	"Too many \0"	  /* 3 TOO_MANY */         \
	"available\0"	  /* 4 AVAILABLE */        \
	" error\0"	  /* 5 ERROR */            \
	"Connection \0"	  /* 6 CONNECTION */       \
	" file\0"	  /* 7 A_FILE */           \
	"Operation\0"	  /* 8 OPERATION */        \
	"supported\0"	  /* 9 SUPPORTED */        \
	"device\0"	  /* 10 DEVICE */          \
	" out of range\0" /* 11 OUT_OF_RANGE */    \
	"Bad \0"	  /* 12 BAD */             \
	" is \0"	  /* 13 IS */              \
	"Protocol\0"	  /* 14 PROTOCOL */        \
	" descriptor\0"	  /* 15 DESCRIPTOR */      \
	"Not a \0"	  /* 16 NOT_A */           \
	" system\0"	  /* 17 SYSTEM */          \
	"No \0"		  /* 18 NO */              \
	"address\0"	  /* 19 ADDRESS */         \
	"library\0"	  /* 20 LIBRARY */         \
	" too \0"	  /* 21 TOO */             \
	" type\0"	  /* 22 TYPE */            \
	"directory\0"	  /* 23 DIRECTORY */       \
	"File\0"	  /* 24 CAPITAL_FILE */    \
	"Level \0"	  /* 25 LEVEL */           \
	"Socket\0"	  /* 26 SOCKET */          \
	" network\0"	  /* 27 NETWORK */         \
	"Address\0"	  /* 28 CAPITAL_ADDRESS */ \
	"Remote \0"	  /* 29 REMOTE */          \
	"shared \0"	  /* 30 SHARED */          \
	" in progress\0"  /* 31 IN_PROGRESS */

#define NOT "\001"
#define NO_SUCH "\002"
#define TOO_MANY "\003"
#define AVAILABLE "\004"
#define ERROR "\005"
#define CONNECTION "\006"
#define A_FILE "\007"
#define OPERATION "\010"
#define SUPPORTED "\011"
#define DEVICE "\012"
#define OUT_OF_RANGE "\013"
#define BAD "\014"
#define IS "\015"
#define PROTOCOL "\016"
#define DESCRIPTOR "\017"
#define NOT_A "\020"
#define SYSTEM "\021"
#define NO "\022"
#define ADDRESS "\023"
#define LIBRARY "\024"
#define TOO "\025"
#define TYPE "\026"
#define DIRECTORY "\027"
#define CAPITAL_FILE "\030"
#define LEVEL "\031"
#define SOCKET "\032"
#define NETWORK "\033"
#define CAPITAL_ADDRESS "\034"
#define REMOTE "\035"
#define SHARED "\036"
#define IN_PROGRESS "\037"

/* Two names that are one number in most kernels, and in some are two. */
#if EDEADLOCK != EDEADLK
#define EX_DEADLOCK(X) X(EDEADLOCK, "Deadlock")
#else
#define EX_DEADLOCK(X)
#endif
#if ENOTSUP != EOPNOTSUPP
#define EX_NOTSUP(X) X(ENOTSUP, "Not " SUPPORTED)
#else
#define EX_NOTSUP(X)
#endif

/*
 * X(name, text) for each error in the order of asm-generic/errno.h and
 * HOLE(number) for a number that has none.
 *
 * POSIX.1-2024 2.3; uapi/asm-generic/errno-base.h, uapi/asm-generic/errno.h
 */
#define EX_ERRORS(X, HOLE)                                       \
	X(EPERM, OPERATION NOT "permitted")                      \
	X(ENOENT, NO_SUCH "file or " DIRECTORY)                  \
	X(ESRCH, NO_SUCH "process")                              \
	X(EINTR, "Interrupted" SYSTEM " call")                   \
	X(EIO, "Input/output" ERROR)                             \
	X(ENXIO, NO_SUCH DEVICE " or " ADDRESS)                  \
	X(E2BIG, "Argument list" TOO "long")                     \
	X(ENOEXEC, "Exec format" ERROR)                          \
	X(EBADF, "Bad" A_FILE DESCRIPTOR)                        \
	X(ECHILD, NO "child processes")                          \
	X(EAGAIN, "Resource temporarily un" AVAILABLE)           \
	X(ENOMEM, "Cannot allocate memory")                      \
	X(EACCES, "Permission denied")                           \
	X(EFAULT, BAD ADDRESS)                                   \
	X(ENOTBLK, "Block " DEVICE " required")                  \
	X(EBUSY, "Device or resource busy")                      \
	X(EEXIST, CAPITAL_FILE " exists")                        \
	X(EXDEV, "Cross-" DEVICE " link")                        \
	X(ENODEV, NO_SUCH DEVICE)                                \
	X(ENOTDIR, NOT_A DIRECTORY)                              \
	X(EISDIR, "Is a " DIRECTORY)                             \
	X(EINVAL, "Invalid argument")                            \
	X(ENFILE, TOO_MANY "open" A_FILE "s in" SYSTEM)          \
	X(EMFILE, TOO_MANY "open" A_FILE "s")                    \
	X(ENOTTY, "Inappropriate ioctl for " DEVICE)             \
	X(ETXTBSY, "Text" A_FILE " busy")                        \
	X(EFBIG, CAPITAL_FILE TOO "large")                       \
	X(ENOSPC, NO "space left on " DEVICE)                    \
	X(ESPIPE, "Illegal seek")                                \
	X(EROFS, "Read-only" A_FILE SYSTEM)                      \
	X(EMLINK, TOO_MANY "links")                              \
	X(EPIPE, "Broken pipe")                                  \
	X(EDOM, "Argument out of domain")                        \
	X(ERANGE, "Result" OUT_OF_RANGE)                         \
	X(EDEADLK, "Deadlock avoided")                           \
	X(ENAMETOOLONG, CAPITAL_FILE " name" TOO "long")         \
	X(ENOLCK, NO "locks " AVAILABLE)                         \
	X(ENOSYS, "Function" NOT "implemented")                  \
	X(ENOTEMPTY, "Directory" NOT "empty")                    \
	X(ELOOP, TOO_MANY "symbolic links")                      \
	HOLE(41)                                                 \
	X(ENOMSG, NO "message of that" TYPE)                     \
	X(EIDRM, "Identifier removed")                           \
	X(ECHRNG, "Channel" OUT_OF_RANGE)                        \
	X(EL2NSYNC, LEVEL "2" NOT "synchronized")                \
	X(EL3HLT, LEVEL "3 halted")                              \
	X(EL3RST, LEVEL "3 reset")                               \
	X(ELNRNG, "Link" OUT_OF_RANGE)                           \
	X(EUNATCH, PROTOCOL " driver" NOT "attached")            \
	X(ENOCSI, NO "CSI structure " AVAILABLE)                 \
	X(EL2HLT, LEVEL "2 halted")                              \
	X(EBADE, BAD "exchange")                                 \
	X(EBADR, BAD "request" DESCRIPTOR)                       \
	X(EXFULL, "Exchange full")                               \
	X(ENOANO, NO "anode")                                    \
	X(EBADRQC, BAD "request code")                           \
	X(EBADSLT, BAD "slot")                                   \
	HOLE(58)                                                 \
	X(EBFONT, BAD "font" A_FILE)                             \
	X(ENOSTR, NOT_A "stream " DEVICE)                        \
	X(ENODATA, NO "data " AVAILABLE)                         \
	X(ETIME, "Timer expired")                                \
	X(ENOSR, "Out of streams resources")                     \
	X(ENONET, "Not on a" NETWORK)                            \
	X(ENOPKG, NO_SUCH "package")                             \
	X(EREMOTE, CAPITAL_FILE IS "remote")                     \
	X(ENOLINK, "Link severed")                               \
	X(EADV, "Advertise" ERROR)                               \
	X(ESRMNT, REMOTE "mount" ERROR)                          \
	X(ECOMM, "Communication" ERROR)                          \
	X(EPROTO, PROTOCOL ERROR)                                \
	X(EMULTIHOP, "Multihop attempted")                       \
	X(EDOTDOT, "RFS" ERROR)                                  \
	X(EBADMSG, BAD "message")                                \
	X(EOVERFLOW, "Value" TOO "large for its" TYPE)           \
	X(ENOTUNIQ, "Name" NOT "unique on" NETWORK)              \
	X(EBADFD, CAPITAL_FILE DESCRIPTOR " in bad state")       \
	X(EREMCHG, REMOTE ADDRESS " changed")                    \
	X(ELIBACC, NO_SUCH SHARED LIBRARY)                       \
	X(ELIBBAD, BAD SHARED LIBRARY)                           \
	X(ELIBSCN, BAD LIBRARY " section")                       \
	X(ELIBMAX, TOO_MANY SHARED "libraries")                  \
	X(ELIBEXEC, "Shared " LIBRARY NOT "executable")          \
	X(EILSEQ, "Illegal byte sequence")                       \
	X(ERESTART, "Interrupted call to be restarted")          \
	X(ESTRPIPE, "Streams pipe" ERROR)                        \
	X(EUSERS, TOO_MANY "users")                              \
	X(ENOTSOCK, NOT_A "socket")                              \
	X(EDESTADDRREQ, "Destination " ADDRESS " required")      \
	X(EMSGSIZE, "Message" TOO "long")                        \
	X(EPROTOTYPE, "Wrong protocol for socket" TYPE)          \
	X(ENOPROTOOPT, NO_SUCH "protocol option")                \
	X(EPROTONOSUPPORT, PROTOCOL NOT SUPPORTED)               \
	X(ESOCKTNOSUPPORT, SOCKET TYPE NOT SUPPORTED)            \
	X(EOPNOTSUPP, OPERATION NOT SUPPORTED)                   \
	X(EPFNOSUPPORT, PROTOCOL " family" NOT SUPPORTED)        \
	X(EAFNOSUPPORT, CAPITAL_ADDRESS " family" NOT SUPPORTED) \
	X(EADDRINUSE, CAPITAL_ADDRESS " in use")                 \
	X(EADDRNOTAVAIL, CAPITAL_ADDRESS NOT AVAILABLE)          \
	X(ENETDOWN, "Network" IS "down")                         \
	X(ENETUNREACH, "Network" IS "unreachable")               \
	X(ENETRESET, CONNECTION "reset by" NETWORK)              \
	X(ECONNABORTED, CONNECTION "aborted")                    \
	X(ECONNRESET, CONNECTION "reset by peer")                \
	X(ENOBUFS, NO "buffer space " AVAILABLE)                 \
	X(EISCONN, SOCKET IS "connected")                        \
	X(ENOTCONN, SOCKET NOT "connected")                      \
	X(ESHUTDOWN, SOCKET IS "shut down")                      \
	X(ETOOMANYREFS, TOO_MANY "references")                   \
	X(ETIMEDOUT, CONNECTION "timed out")                     \
	X(ECONNREFUSED, CONNECTION "refused")                    \
	X(EHOSTDOWN, "Host" IS "down")                           \
	X(EHOSTUNREACH, "Host" IS "unreachable")                 \
	X(EALREADY, OPERATION " already" IN_PROGRESS)            \
	X(EINPROGRESS, OPERATION IN_PROGRESS)                    \
	X(ESTALE, "Stale" A_FILE " handle")                      \
	X(EUCLEAN, CAPITAL_FILE SYSTEM " needs cleaning")        \
	X(ENOTNAM, NOT_A "named" A_FILE)                         \
	X(ENAVAIL, NO "semaphores " AVAILABLE)                   \
	X(EISNAM, "Is a named" A_FILE)                           \
	X(EREMOTEIO, REMOTE "input/output" ERROR)                \
	X(EDQUOT, "Disk quota exceeded")                         \
	X(ENOMEDIUM, NO "medium")                                \
	X(EMEDIUMTYPE, "Wrong medium" TYPE)                      \
	X(ECANCELED, OPERATION " canceled")                      \
	X(ENOKEY, NO_SUCH "key")                                 \
	X(EKEYEXPIRED, "Key expired")                            \
	X(EKEYREVOKED, "Key revoked")                            \
	X(EKEYREJECTED, "Key rejected")                          \
	X(EOWNERDEAD, "Owner died")                              \
	X(ENOTRECOVERABLE, "State" NOT "recoverable")            \
	X(ERFKILL, "Radio" IS "switched off")                    \
	X(EHWPOISON, "Memory page has hardware" ERROR)           \
	EX_DEADLOCK(X) EX_NOTSUP(X)

#endif
