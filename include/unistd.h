/* SPDX-License-Identifier: 0BSD */
/* Processes, descriptors and files: the system itself. */
#ifndef __EX_UNISTD_H
#define __EX_UNISTD_H

#include <bits/features.h>

#define __EX_NEED_ssize_t
#define __EX_NEED_off_t
#define __EX_NEED_pid_t
#define __EX_NEED_uid_t
#define __EX_NEED_gid_t
#define __EX_NEED_intptr_t
#define __EX_NEED_useconds_t
#include <bits/getopt.h>
#include <bits/types.h>
#define __need_size_t
#define __need_NULL
#include <stddef.h>

__EX_BEGIN_DECLS

#define _POSIX_VERSION 200809L
#define _POSIX2_VERSION 200809L
#define _POSIX_CHOWN_RESTRICTED 0
#define _POSIX_FSYNC 200809L
#define _POSIX_JOB_CONTROL 1
#define _POSIX_MAPPED_FILES 200809L
#define _POSIX_MEMORY_PROTECTION 200809L
#define _POSIX_MONOTONIC_CLOCK 200809L
#define _POSIX_NO_TRUNC 1
#define _POSIX_REALTIME_SIGNALS 200809L
#define _POSIX_SAVED_IDS 1
#define _POSIX_TIMERS 200809L
#ifndef _POSIX_VDISABLE
#define _POSIX_VDISABLE 0
#endif

#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2

#ifndef SEEK_SET
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#endif
#if __EX_MISC
#define SEEK_DATA 3
#define SEEK_HOLE 4
#endif

/* access(): is it there, and may it be executed, written, read? */
#define F_OK 0
#define X_OK 1
#define W_OK 2
#define R_OK 4

/* sysconf() */
#define _SC_ARG_MAX 0
#define _SC_CHILD_MAX 1
#define _SC_CLK_TCK 2
#define _SC_NGROUPS_MAX 3
#define _SC_OPEN_MAX 4
#define _SC_JOB_CONTROL 7
#define _SC_SAVED_IDS 8
#define _SC_VERSION 29
#define _SC_PAGESIZE 30
#define _SC_PAGE_SIZE _SC_PAGESIZE
#define _SC_IOV_MAX 60
#define _SC_NPROCESSORS_CONF 83
#define _SC_NPROCESSORS_ONLN 84
#define _SC_MONOTONIC_CLOCK 149
#define _SC_HOST_NAME_MAX 180

/* The environment: strings of the form name=value, and then null. */
extern char **environ;

/* ---- Leaving ---- */

/*
 * End the process at once: no handlers run, and no stream is flushed.
 *
 * status    of which the parent sees the low 8 bits
 *
 * Safe in a signal handler and in the child of vfork(). See _exit(2) for what
 * the kernel does.
 *
 * POSIX.1-2024 _exit()
 */
__ex_noreturn void _exit(int status);

/* ---- Processes ---- */

/*
 * Make a child, a copy of the calling process with this thread alone.
 *
 * returns   0 in the child; in the parent the child's process ID, or -1 with
 *           errno EAGAIN or ENOMEM
 *
 * What streams hold unwritten is copied too: a child that leaves by exit()
 * writes it once more, one that leaves by _exit() does not.
 *
 * POSIX.1-2024 fork(); the function is also what _Fork() is there
 */
pid_t fork(void);
pid_t _Fork(void);

/*
 * Make a child that borrows the caller's memory, stack included, until it
 * calls _exit() or one of the exec functions; the parent sleeps meanwhile.
 *
 * returns   as fork() does
 *
 * The child must not return from the function that called vfork().
 *
 * POSIX.1-2004 vfork()
 */
pid_t vfork(void) __attribute__((__returns_twice__));

/*
 * Run another program in this process.
 *
 * path       the program's file
 * arguments  its argv, with a null at the end
 * variables  its environment, with a null at the end
 * returns    only if it fails: -1 with errno E2BIG, EACCES, ENOENT, ENOEXEC,
 *            ENOMEM, ETXTBSY, ...
 *
 * POSIX.1-2024 execve(), execv(), execl(), execle()
 */
int execve(const char *path, char *const arguments[], char *const variables[]);
int execv(const char *path, char *const arguments[]);
int execl(const char *path, const char *argument, ...)
	__attribute__((__sentinel__));
int execle(const char *path, const char *argument, ...)
	__attribute__((__sentinel__(1)));

/*
 * The same, where a name without a slash is looked for in the directories
 * that PATH lists; "/bin:/usr/bin" where it is not set. A file that is no
 * program (ENOEXEC) is given to /bin/sh.
 *
 * returns    as execve() does; EACCES where some file was found and none of
 *            them could be run
 *
 * Allocates on the stack alone, so it is safe in the child of vfork().
 *
 * POSIX.1-2024 execvp(), execlp()
 */
int execvp(const char *name, char *const arguments[]);
int execlp(const char *name, const char *argument, ...)
	__attribute__((__sentinel__));
#if __EX_MISC
/* The same with an environment; PATH is the caller's. Linux execvpe(3) */
int execvpe(const char *name, char *const arguments[], char *const variables[]);
#endif

/*
 * Tell the process ID of the caller, or of its parent.
 *
 * POSIX.1-2024 getpid(), getppid()
 */
pid_t getpid(void);
pid_t getppid(void);
#if __EX_MISC
/* The thread ID, equal to the process ID in the first thread. gettid(2) */
pid_t gettid(void);
#endif

/*
 * Tell the user and group that the process runs for, and as which it runs.
 *
 * POSIX.1-2024 getuid(), geteuid(), getgid(), getegid()
 */
uid_t getuid(void);
uid_t geteuid(void);
gid_t getgid(void);
gid_t getegid(void);

/*
 * Run as another user or group.
 *
 * returns   0, or -1 with errno EAGAIN, EINVAL or EPERM
 *
 * It is the calling thread that changes.
 *
 * POSIX.1-2024 setuid(), setgid(), seteuid(), setegid()
 */
int setuid(uid_t user);
int setgid(gid_t group);
int seteuid(uid_t user);
int setegid(gid_t group);

/*
 * Tell the caller's supplementary groups.
 *
 * count     room in `groups`; 0 only asks how many there are
 * returns   how many, or -1 with errno EINVAL
 *
 * POSIX.1-2024 getgroups()
 */
int getgroups(int count, gid_t *groups);

/*
 * Begin a new session and process group, without a terminal.
 *
 * returns   its number, the caller's process ID, or -1 with errno EPERM where
 *           the caller leads a group already
 *
 * POSIX.1-2024 setsid()
 */
pid_t setsid(void);

/*
 * Tell the session of a process, or its process group.
 *
 * process   its ID; 0 for the caller
 * returns   the number, or -1 with errno ESRCH
 *
 * POSIX.1-2024 getsid(), getpgid()
 */
pid_t getsid(pid_t process);
pid_t getpgid(pid_t process);

/*
 * Tell the caller's process group.
 *
 * POSIX.1-2024 getpgrp()
 */
pid_t getpgrp(void);

/*
 * Move a process into a process group of its session.
 *
 * process   the caller's ID or a child's; 0 for the caller
 * group     its number; 0 for one of the process's own
 * returns   0, or -1 with errno EACCES, EINVAL, EPERM or ESRCH
 *
 * POSIX.1-2024 setpgid()
 */
int setpgid(pid_t process, pid_t group);

/*
 * Tell or choose which process group a terminal is in the hands of.
 *
 * returns   its number, or 0; -1 with errno EBADF, EINVAL, ENOTTY or EPERM
 *
 * POSIX.1-2024 tcgetpgrp(), tcsetpgrp()
 */
pid_t tcgetpgrp(int descriptor);
int tcsetpgrp(int descriptor, pid_t group);

/*
 * Be more or less nice to others.
 *
 * more      how much to add
 * returns   the new value, which may be -1, or -1 with errno EPERM
 *
 * POSIX.1-2024 nice()
 */
int nice(int more);

/* ---- Time ---- */

/*
 * Have SIGALRM sent.
 *
 * seconds   from now; 0 takes back an earlier wish
 * returns   what was left of that, in seconds, rounded up; 0 if there was none
 *
 * POSIX.1-2024 alarm()
 */
unsigned alarm(unsigned seconds);

/*
 * Sleep until a signal's handler has returned.
 *
 * returns   -1 with errno EINTR
 *
 * POSIX.1-2024 pause()
 */
int pause(void);

/*
 * Sleep for some seconds, or until a signal's handler has returned.
 *
 * returns   0, or what is left, in seconds, rounded up
 *
 * POSIX.1-2024 sleep()
 */
unsigned sleep(unsigned seconds);

#if __EX_MISC
/*
 * Sleep for some microseconds, or until a signal's handler has returned.
 *
 * returns   0, or -1 with errno EINTR
 *
 * POSIX.1-2004 usleep()
 */
int usleep(useconds_t microseconds);
#endif

/* ---- Descriptors ---- */

/*
 * Read from a descriptor.
 *
 * buffer    where to put what was read
 * count     how many bytes at most
 * returns   how many; 0 at the end; -1 with errno EAGAIN, EBADF, EINTR,
 *           EINVAL, EIO, EISDIR, ...
 *
 * POSIX.1-2024 read()
 */
ssize_t read(int descriptor, void *buffer, size_t count);

/*
 * Write to a descriptor.
 *
 * count     how many bytes of `buffer`
 * returns   how many were written, which may be fewer, or -1 with errno
 *           EAGAIN, EBADF, EFBIG, EINTR, EIO, ENOSPC, EPIPE, ...
 *
 * Where nobody can read any more, SIGPIPE is sent as well.
 *
 * POSIX.1-2024 write()
 */
ssize_t write(int descriptor, const void *buffer, size_t count);

/*
 * read() and write() at a place in a file, without moving its offset.
 *
 * place     in bytes from the beginning, not negative
 * returns   as read() and write() do; EINVAL, ESPIPE
 *
 * POSIX.1-2024 pread(), pwrite()
 */
ssize_t pread(int descriptor, void *buffer, size_t count, off_t place);
ssize_t pwrite(int descriptor, const void *buffer, size_t count, off_t place);

/*
 * Move the place where the next byte is read or written.
 *
 * offset    bytes from what `whence` says: SEEK_SET, the beginning; SEEK_CUR,
 *           the place so far; SEEK_END, the end
 * returns   the new place from the beginning, or -1 with errno EBADF, EINVAL
 *           or ESPIPE
 *
 * POSIX.1-2024 lseek()
 */
off_t lseek(int descriptor, off_t offset, int whence);

/*
 * Close a descriptor.
 *
 * returns   0, or -1 with errno EBADF, EINTR, EIO, ...; except for EBADF it
 *           is closed all the same
 *
 * POSIX.1-2024 close()
 */
int close(int descriptor);

/*
 * Make another descriptor for the same open file.
 *
 * from      the one there is
 * to        dup2(): the new one; if it is open, it is closed first; if it is
 *           `from`, nothing is done
 * returns   dup(): the lowest that was free; dup2(): to; -1 with errno EBADF,
 *           EBUSY, EINTR or EMFILE
 *
 * POSIX.1-2024 dup(), dup2()
 */
int dup(int from);
int dup2(int from, int to);

/*
 * dup2() with flags for the new descriptor; it must not be `from`.
 *
 * flags     0 or O_CLOEXEC
 * returns   to, or -1 with errno EBADF, EBUSY, EINTR, EINVAL or EMFILE
 *
 * POSIX.1-2024 dup3()
 */
int dup3(int from, int to, int flags);

/*
 * Make a pipe.
 *
 * ends      [0] is to be read from, [1] to be written to
 * flags     0, or O_CLOEXEC, O_NONBLOCK
 * returns   0, or -1 with errno EINVAL, EMFILE or ENFILE
 *
 * POSIX.1-2024 pipe(), pipe2()
 */
int pipe(int ends[2]);
int pipe2(int ends[2], int flags);

/*
 * Wait until what was written to a file is on the device.
 *
 * returns   0, or -1 with errno EBADF, EINTR, EINVAL or EIO
 *
 * POSIX.1-2024 fsync(), fdatasync()
 */
int fsync(int descriptor);
int fdatasync(int descriptor);

/*
 * Have everything written to the devices.
 *
 * POSIX.1-2024 sync()
 */
void sync(void);

/*
 * Make a file longer, by zeros, or shorter.
 *
 * bytes     how long
 * returns   0, or -1 with errno EACCES, EBADF, EFBIG, EINVAL, EISDIR, ENOENT,
 *           EROFS, ...
 *
 * POSIX.1-2024 ftruncate(), truncate()
 */
int ftruncate(int descriptor, off_t bytes);
int truncate(const char *path, off_t bytes);

/*
 * Ask whether a descriptor is a terminal.
 *
 * returns   1 if it is; 0 if not, with errno ENOTTY or EBADF
 *
 * POSIX.1-2024 isatty()
 */
int isatty(int descriptor);

/*
 * Tell the name of a terminal.
 *
 * name      where to put it, with room for `size` bytes
 * returns   ttyname_r(): 0, or the error number EBADF, ENOTTY or ERANGE;
 *           ttyname(): the name in memory of its own, valid until the next
 *           call, or null with errno set
 *
 * It is what /proc says, so that has to be mounted.
 *
 * POSIX.1-2024 ttyname(), ttyname_r()
 */
int ttyname_r(int descriptor, char *name, size_t size);
char *ttyname(int descriptor);

/* ---- Files ---- */

/*
 * Take a name from a file; the file goes with its last name and user.
 *
 * returns   0, or -1 with errno EACCES, EBUSY, EISDIR, ENOENT, ENOTDIR, EPERM
 *           or EROFS
 *
 * POSIX.1-2024 unlink()
 */
int unlink(const char *path);

/*
 * The same, where a relative path counts from an open directory.
 *
 * directory a descriptor, or AT_FDCWD for the current directory
 * flags     0, or AT_REMOVEDIR to remove a directory, as rmdir() does
 *
 * POSIX.1-2024 unlinkat()
 */
int unlinkat(int directory, const char *path, int flags);

/*
 * Remove an empty directory.
 *
 * returns   0, or -1 with errno EACCES, EBUSY, EINVAL, ENOENT, ENOTDIR,
 *           ENOTEMPTY, EPERM or EROFS
 *
 * POSIX.1-2024 rmdir()
 */
int rmdir(const char *path);

/*
 * Give a file another name.
 *
 * from      one that it has
 * to        the new one, which must not exist
 * flags     0, or AT_SYMLINK_FOLLOW
 * returns   0, or -1 with errno EACCES, EEXIST, EMLINK, ENOENT, ENOTDIR, EPERM,
 *           EROFS, EXDEV, ...
 *
 * POSIX.1-2024 link(), linkat()
 */
int link(const char *from, const char *to);
int linkat(int from_directory, const char *from, int to_directory,
	   const char *to, int flags);

/*
 * Make a symbolic link.
 *
 * target    what it shall say
 * path      its name, which must not exist
 * returns   0, or -1 with errno EACCES, EEXIST, ENOENT, ENOTDIR, EROFS, ...
 *
 * POSIX.1-2024 symlink(), symlinkat()
 */
int symlink(const char *target, const char *path);
int symlinkat(const char *target, int directory, const char *path);

/*
 * Tell what a symbolic link says.
 *
 * buffer    where to put it, without a null at the end
 * size      room there, in bytes; what is longer is cut off
 * returns   how many bytes, or -1 with errno EACCES, EINVAL where it is no
 *           link, ENOENT, ENOTDIR, ...
 *
 * POSIX.1-2024 readlink(), readlinkat()
 */
ssize_t readlink(const char *__ex_restrict path, char *__ex_restrict buffer,
		 size_t size);
ssize_t readlinkat(int directory, const char *__ex_restrict path,
		   char *__ex_restrict buffer, size_t size);

/*
 * Ask whether a file is there, and may be used.
 *
 * how       F_OK, or R_OK, W_OK and X_OK
 * flags     0, or AT_EACCESS to ask for the effective user instead of the
 *           real one; that needs Linux 5.8
 * returns   0 if so; -1 with errno EACCES, ENOENT, ENOTDIR, EROFS, ... if not
 *
 * POSIX.1-2024 access(), faccessat()
 */
int access(const char *path, int how);
int faccessat(int directory, const char *path, int how, int flags);

/*
 * Give a file to another user and group; lchown() a symbolic link itself.
 *
 * user, group  -1 to leave it
 * flags     0, or AT_SYMLINK_NOFOLLOW
 * returns   0, or -1 with errno EACCES, EBADF, ENOENT, EPERM, EROFS, ...
 *
 * POSIX.1-2024 chown(), fchown(), lchown(), fchownat()
 */
int chown(const char *path, uid_t user, gid_t group);
int fchown(int descriptor, uid_t user, gid_t group);
int lchown(const char *path, uid_t user, gid_t group);
int fchownat(int directory, const char *path, uid_t user, gid_t group,
	     int flags);

/*
 * Choose the current directory.
 *
 * returns   0, or -1 with errno EACCES, EBADF, ENOENT, ENOTDIR, ...
 *
 * POSIX.1-2024 chdir(), fchdir()
 */
int chdir(const char *path);
int fchdir(int descriptor);

/*
 * Tell the current directory.
 *
 * buffer    where to put its name, not null
 * size      room there, in bytes
 * returns   buffer, or null with errno EINVAL, ENOENT where it has no name any
 *           more, ERANGE where there is no room
 *
 * POSIX.1-2024 getcwd()
 */
char *getcwd(char *buffer, size_t size);

/* ---- The system ---- */

/*
 * Tell a limit or property of the system.
 *
 * name      _SC_...
 * returns   it; -1 where there is no limit; -1 with errno EINVAL where there
 *           is no such name
 *
 * POSIX.1-2024 sysconf()
 */
long sysconf(int name);

/*
 * Tell the name of this machine in its network.
 *
 * name      where to put it, with room for `size` bytes
 * returns   0, or -1 with errno ENAMETOOLONG
 *
 * POSIX.1-2024 gethostname()
 */
int gethostname(char *name, size_t size);

#if __EX_MISC

/*
 * Tell the size of a page of memory, in bytes.
 *
 * POSIX.1-2001 getpagesize()
 */
int getpagesize(void);

/*
 * Move the end of the data segment.
 *
 * end       brk(): where it shall be
 * more      sbrk(): how many bytes further; below 0 takes back, 0 only asks
 * returns   brk(): 0; sbrk(): where it was; -1 with errno ENOMEM
 *
 * SUSv2 brk(), sbrk()
 */
int brk(void *end);
void *sbrk(intptr_t more);

/*
 * Choose what / means.
 *
 * returns   0, or -1 with errno EACCES, ENOENT, ENOTDIR, EPERM, ...
 *
 * SUSv2 chroot()
 */
int chroot(const char *path);

/*
 * Make a system call.
 *
 * number    SYS_... of <sys/syscall.h>
 * ...       its arguments, up to six, each as wide as a long
 * returns   its result, or -1 with errno set
 *
 * Linux syscall(2)
 */
long syscall(long number, ...);

/*
 * Have the descriptors from `first` to `last` closed.
 *
 * flags     0
 * returns   0, or -1 with errno EINVAL; ENOSYS before Linux 5.9
 *
 * Linux close_range(2)
 */
int close_range(unsigned first, unsigned last, int flags);

/*
 * Run as the user or group `real`, `effective` and `saved`; -1 leaves one.
 *
 * returns   0, or -1 with errno EAGAIN, EINVAL or EPERM
 *
 * Linux setresuid(2), setresgid(2)
 */
int setresuid(uid_t real, uid_t effective, uid_t saved);
int setresgid(gid_t real, gid_t effective, gid_t saved);

/*
 * Tell the same.
 *
 * returns   0, or -1 with errno EFAULT
 *
 * Linux getresuid(2), getresgid(2)
 */
int getresuid(uid_t *real, uid_t *effective, uid_t *saved);
int getresgid(gid_t *real, gid_t *effective, gid_t *saved);

#endif

__EX_END_DECLS

#endif
