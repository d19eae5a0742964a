/* SPDX-License-Identifier: 0BSD */
/*
 * Each error that POSIX names has a text of its own; any other int has one
 * too, and errno is left alone (C17 7.24.6.2; POSIX.1-2024 strerror()).
 *
 * expect-stdout: 79 texts, all different\nNo such file or directory\n
 * expect-stdout: others: yes yes\n
 * expect-stdout: errno 3\n
 */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

static const int errors[] = { E2BIG,	    EACCES,
			      EADDRINUSE,   EADDRNOTAVAIL,
			      EAFNOSUPPORT, EAGAIN,
			      EALREADY,	    EBADF,
			      EBADMSG,	    EBUSY,
			      ECANCELED,    ECHILD,
			      ECONNABORTED, ECONNREFUSED,
			      ECONNRESET,   EDEADLK,
			      EDESTADDRREQ, EDOM,
			      EDQUOT,	    EEXIST,
			      EFAULT,	    EFBIG,
			      EHOSTUNREACH, EIDRM,
			      EILSEQ,	    EINPROGRESS,
			      EINTR,	    EINVAL,
			      EIO,	    EISCONN,
			      EISDIR,	    ELOOP,
			      EMFILE,	    EMLINK,
			      EMSGSIZE,	    EMULTIHOP,
			      ENAMETOOLONG, ENETDOWN,
			      ENETRESET,    ENETUNREACH,
			      ENFILE,	    ENOBUFS,
			      ENODEV,	    ENOENT,
			      ENOEXEC,	    ENOLCK,
			      ENOLINK,	    ENOMEM,
			      ENOMSG,	    ENOPROTOOPT,
			      ENOSPC,	    ENOSYS,
			      ENOTCONN,	    ENOTDIR,
			      ENOTEMPTY,    ENOTRECOVERABLE,
			      ENOTSOCK,	    ENOTSUP,
			      ENOTTY,	    ENXIO,
			      EOVERFLOW,    EOWNERDEAD,
			      EPERM,	    EPIPE,
			      EPROTO,	    EPROTONOSUPPORT,
			      EPROTOTYPE,   ERANGE,
			      EROFS,	    ESPIPE,
			      ESRCH,	    ESTALE,
			      ETIMEDOUT,    ETXTBSY,
			      EXDEV,	    0,
			      ENOTBLK,	    EREMOTEIO,
			      ENOMEDIUM };

enum { COUNT = sizeof(errors) / sizeof(*errors) };

int main(void)
{
	static char text[COUNT][80];
	int different = 1;

	errno = 3;
	for (int i = 0; i < COUNT; i++) {
		strncpy(text[i], strerror(errors[i]), sizeof(text[i]) - 1);
		for (int k = 0; k < i; k++)
			different = different && strcmp(text[i], text[k]) != 0;
		different = different && text[i][0] != '\0';
	}
	printf("%d texts, %sall different\n", COUNT, different ? "" : "not ");
	puts(strerror(ENOENT));
	printf("others: %s ", *strerror(99999) ? "yes" : "no");
	printf("%s\n", *strerror(INT_MIN) ? "yes" : "no");
	printf("errno %d\n", errno);
	return 0;
}
