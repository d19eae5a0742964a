/* SPDX-License-Identifier: 0BSD */
/* Buffered input and output: C17 7.21, POSIX.1-2024 <stdio.h>. */
#ifndef __EX_STDIO_H
#define __EX_STDIO_H

#include <bits/features.h>

#define __need_size_t
#define __need_NULL
#include <stddef.h>

#define __EX_NEED_FILE
#define __EX_NEED_va_list
#if __EX_POSIX
#define __EX_NEED_off_t
#define __EX_NEED_ssize_t
#endif
#include <bits/types.h>

__EX_BEGIN_DECLS

/* A position in a stream, for fgetpos() and fsetpos(). */
typedef struct {
	__INT64_TYPE__ __ex_offset;
} fpos_t;

#define EOF (-1)

#define _IOFBF 0 /* written when the buffer is full */
#define _IOLBF 1 /* and at each new-line */
#define _IONBF 2 /* written before the call returns */

#define BUFSIZ 1024	  /* bytes that setbuf() takes */
#define FILENAME_MAX 4096 /* bytes of a path, its null included */
#define FOPEN_MAX 1000	  /* streams: as many as there are descriptors */
#define L_tmpnam 20	  /* bytes of a name for tmpnam() */
#define TMP_MAX 238328	  /* names tried by tmpfile() */

#ifndef SEEK_SET
#define SEEK_SET 0 /* from the beginning */
#define SEEK_CUR 1 /* from where the stream is */
#define SEEK_END 2 /* from the end */
#endif

/*
 * Standard input, output and error: descriptors 0, 1 and 2.
 *
 * Input and output are fully buffered unless they are found to be a terminal
 * at their first use: then they are line buffered. Standard error is
 * unbuffered: what one call writes has left, as a rule in one system call,
 * when that call returns.
 *
 * C17 7.21.1p3, 7.21.3p7
 */
extern FILE __ex_stdin, __ex_stdout, __ex_stderr;
#define stdin (&__ex_stdin)
#define stdout (&__ex_stdout)
#define stderr (&__ex_stderr)

/*
 * In all of this header: a failed write keeps the bytes that the stream had
 * taken for the next attempt, and is reported by the call in which it
 * happened: EOF or a short count, errno from write(2), ferror() from then on.
 * Of what that very call was given, fputc(), fputs() and fwrite() take back
 * what has not left; line-buffered puts() and printf() keep it.
 * EINTR is not an error: the call is made again.
 */

/*
 * Open a file as a stream.
 *
 * path      of the file
 * mode      "r" read, "w" create or empty and write, "a" create and append;
 *           with + for both directions; then in any order b (no effect),
 *           e (close on exec), x (fail if it exists)
 * returns   the stream, or null with errno: EINVAL for another mode, ENOMEM,
 *           or as open(2)
 *
 * C17 7.21.5.3; POSIX.1-2024 fopen()
 */
FILE *fopen(const char *__ex_restrict path, const char *__ex_restrict mode);

/*
 * Flush and close a stream, open another file on the same FILE.
 *
 * path      of the file; null: the same file, in another mode
 * returns   stream, or null with errno: then the stream is closed
 *
 * C17 7.21.5.4
 */
FILE *freopen(const char *__ex_restrict path, const char *__ex_restrict mode,
	      FILE *__ex_restrict stream);

/*
 * Flush a stream, give back what it read ahead, close its descriptor.
 *
 * returns   0, or EOF with errno where bytes could not be written or the
 *           descriptor could not be closed; the stream is gone all the same
 *
 * C17 7.21.5.1
 */
int fclose(FILE *stream);

/*
 * Write what a stream holds; move the offset of an input stream that can
 * seek back to where the program has read.
 *
 * stream    null: all streams that hold output
 * returns   0, or EOF with errno
 *
 * C17 7.21.5.2; POSIX.1-2024 fflush()
 */
int fflush(FILE *stream);

/*
 * Open a file without a name, for update, gone when it is closed.
 *
 * returns   the stream, or null with errno
 *
 * In /tmp; by O_TMPFILE where the file system has it. C17 7.21.4.3
 */
FILE *tmpfile(void);

/*
 * Choose the buffering of a stream on which nothing has been done yet.
 *
 * buffer    of `size` bytes, until the stream is closed; null: its own
 * mode      _IOFBF, _IOLBF or _IONBF
 * size      1 or more; ignored where the buffer is null
 * returns   0, or EOF: another mode, or no size
 *
 * C17 7.21.5.6
 */
int setvbuf(FILE *__ex_restrict stream, char *__ex_restrict buffer, int mode,
	    size_t size);

/* setvbuf() with BUFSIZ bytes, or unbuffered if null. C17 7.21.5.5 */
void setbuf(FILE *__ex_restrict stream, char *__ex_restrict buffer);

/*
 * Read `count` objects of `size` bytes.
 *
 * returns   how many were read whole; fewer at the end or on an error
 *
 * C17 7.21.8.1
 */
size_t fread(void *__ex_restrict objects, size_t size, size_t count,
	     FILE *__ex_restrict stream);

/*
 * Write `count` objects of `size` bytes.
 *
 * returns   how many were taken whole; fewer on an error
 *
 * C17 7.21.8.2
 */
size_t fwrite(const void *__ex_restrict objects, size_t size, size_t count,
	      FILE *__ex_restrict stream);

/*
 * Read a byte: fgetc(), and getc() which is the same; getchar() from stdin.
 *
 * returns   0 to 255, or EOF at the end (feof()) or on an error (ferror())
 *
 * Once at its end, a stream stays there until clearerr() or a seek. Waiting
 * for a terminal or an unbuffered stream flushes line-buffered output.
 *
 * C17 7.21.7.1, .5, .6; 7.21.3p3
 */
int fgetc(FILE *stream);
int getc(FILE *stream);
int getchar(void);

/*
 * Push a byte back: it will be the next to be read.
 *
 * byte      0 to 255; EOF: nothing happens
 * returns   byte, or EOF if it was EOF or the buffer is full of bytes not
 *           read; one byte is always taken
 *
 * C17 7.21.7.10
 */
int ungetc(int byte, FILE *stream);

/*
 * Read a line, its new-line included.
 *
 * line      gets at most size - 1 bytes and a null
 * size      1 or more
 * returns   line, or null at the end before any byte or on an error
 *
 * C17 7.21.7.2
 */
char *fgets(char *__ex_restrict line, int size, FILE *__ex_restrict stream);

/*
 * Write a byte: fputc(), and putc() which is the same; putchar() to stdout.
 *
 * byte      converted to unsigned char
 * returns   the byte, 0 to 255, or EOF on an error
 *
 * C17 7.21.7.3, .7, .8
 */
int fputc(int byte, FILE *stream);
int putc(int byte, FILE *stream);
int putchar(int byte);

/* Write a string. Returns 0 or more, or EOF on an error. C17 7.21.7.4 */
int fputs(const char *__ex_restrict string, FILE *__ex_restrict stream);

/* Write a string and a new-line to stdout; as fputs(). C17 7.21.7.9 */
int puts(const char *string);

/*
 * Move in a file; ends end-of-file, forgets pushed-back bytes.
 *
 * offset    in bytes, from `whence`: SEEK_SET, SEEK_CUR or SEEK_END
 * returns   0, or -1 with errno: EINVAL, ESPIPE, or as the flush before it
 *
 * C17 7.21.9.2; POSIX.1-2024 fseeko()
 */
int fseek(FILE *stream, long offset, int whence);
#if __EX_POSIX
int fseeko(FILE *stream, off_t offset, int whence);
#endif

/*
 * Where a stream is.
 *
 * returns   bytes from the beginning, or -1 with errno: ESPIPE; ftell() too
 *           EOVERFLOW where long is too small
 *
 * C17 7.21.9.4; POSIX.1-2024 ftello()
 */
long ftell(FILE *stream);
#if __EX_POSIX
off_t ftello(FILE *stream);
#endif

/* fseek() to the beginning and clearerr(). C17 7.21.9.5 */
void rewind(FILE *stream);

/* ftell() and fseek() by an object. Return 0, or -1 with errno. 7.21.9.1, 3 */
int fgetpos(FILE *__ex_restrict stream, fpos_t *__ex_restrict position);
int fsetpos(FILE *stream, const fpos_t *position);

/* Not 0: the stream has met the end; an error; forget both. 7.21.10.1-3 */
int feof(FILE *stream);
int ferror(FILE *stream);
void clearerr(FILE *stream);

/*
 * Write `prefix`, a colon, a blank, the text of errno and a new-line to
 * standard error, in one write.
 *
 * prefix    null or empty: the text alone
 *
 * C17 7.21.10.4
 */
void perror(const char *prefix);

/*
 * Formatted output: to stdout, to a stream, to memory (s...: at `text`; sn...:
 * at most size - 1 bytes and a null; size may be 0).
 *
 * format    C17 7.21.6.1: flags - + blank # 0, width, precision and both as
 *           *, lengths hh h l ll j z t, conversions d i o u x X c s p n %;
 *           C23's b and B; no numbered arguments
 * returns   bytes written; for sn...: bytes that the whole text has; negative
 *           on an error, with errno: EOVERFLOW beyond INT_MAX, EINVAL for a
 *           conversion that is not among these, EILSEQ for a wide character
 *           beyond ASCII
 *
 * To an unbuffered stream the whole text goes at once.
 *
 * C17 7.21.6.1, .3, .5, .6, .8, .10, .12, .13
 */
int printf(const char *__ex_restrict format, ...) __ex_printf_like(1, 2);
int fprintf(FILE *__ex_restrict stream, const char *__ex_restrict format, ...)
	__ex_printf_like(2, 3);
int sprintf(char *__ex_restrict text, const char *__ex_restrict format, ...)
	__ex_printf_like(2, 3);
int snprintf(char *__ex_restrict text, size_t size,
	     const char *__ex_restrict format, ...) __ex_printf_like(3, 4);
int vprintf(const char *__ex_restrict format, va_list arguments)
	__ex_printf_like(1, 0);
int vfprintf(FILE *__ex_restrict stream, const char *__ex_restrict format,
	     va_list arguments) __ex_printf_like(2, 0);
int vsprintf(char *__ex_restrict text, const char *__ex_restrict format,
	     va_list arguments) __ex_printf_like(2, 0);
int vsnprintf(char *__ex_restrict text, size_t size,
	      const char *__ex_restrict format, va_list arguments)
	__ex_printf_like(3, 0);

/*
 * Remove a file, or an empty directory.
 *
 * returns   0, or -1 with errno as unlink(2) or rmdir(2)
 *
 * C17 7.21.4.1; POSIX.1-2024 remove()
 */
int remove(const char *path);

/* Give a file another name. Returns 0, or -1 with errno. C17 7.21.4.2 */
int rename(const char *from, const char *to);

#if __EX_POSIX
/*
 * Make a stream of an open descriptor.
 *
 * mode      as for fopen(); must suit the descriptor; x has no effect
 * returns   the stream, or null with errno: EINVAL, EBADF, ENOMEM
 *
 * POSIX.1-2024 fdopen()
 */
FILE *fdopen(int descriptor, const char *mode);

/* The descriptor of a stream. POSIX.1-2024 fileno() */
int fileno(FILE *stream);

/* printf() to a descriptor, unbuffered. POSIX.1-2024 dprintf() */
int dprintf(int descriptor, const char *__ex_restrict format, ...)
	__ex_printf_like(2, 3);
int vdprintf(int descriptor, const char *__ex_restrict format,
	     va_list arguments) __ex_printf_like(2, 0);

/*
 * Have a stream for the calling thread alone, until it lets go of it as often
 * as it has locked it. Each function of a stream does so by itself; this keeps
 * several calls together.
 *
 * ftrylockfile returns 0, or another number where another thread has it.
 * Without threads they have nothing to do.
 *
 * POSIX.1-2024 flockfile()
 */
void flockfile(FILE *stream);
int ftrylockfile(FILE *stream);
void funlockfile(FILE *stream);

/*
 * As getc(), getchar(), putc() and putchar(), for a stream that the calling
 * thread has locked, or that no other thread uses.
 *
 * POSIX.1-2024 getc_unlocked()
 */
int getc_unlocked(FILE *stream);
int getchar_unlocked(void);
int putc_unlocked(int byte, FILE *stream);
int putchar_unlocked(int byte);
#endif

#if __EX_MISC
/* The same by other names. Linux unlocked_stdio(3) */
int fgetc_unlocked(FILE *stream);
int fputc_unlocked(int byte, FILE *stream);
#endif

__EX_END_DECLS

#endif
