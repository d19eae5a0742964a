# SPDX-License-Identifier: 0BSD
# Of linker.ld, the memory layout of a hardened program.
#
# It can lie anywhere, and has four parts, of which no two share a page, in the
# file either: headers and constants; code; what is read-only once it is set
# (RELRO); and the data.

# What each thread has, for what protects the stack is there on some targets.
s/^EXTERN(main)$/EXTERN(main __ex_self)/
s/^\(			? \)\(__ex_tls_alignment + __ex_tls_bytes : 0;\)$/\164 + \2/

# From address 0 on: constants, and what the linker leaves to be done.
/^	\. = 0x400000 + SIZEOF_HEADERS;$/c\
	. = SIZEOF_HEADERS;\
	.hash : { *(.hash) }\
	.gnu.hash : { *(.gnu.hash) }\
	.dynsym : { *(.dynsym) }\
	.dynstr : { *(.dynstr) }\
	. = ALIGN(8);\
	__ex_relocations = .;\
	.rel.dyn : { *(.rel.*) }\
	.rela.dyn : { *(.rela.*) }\
	__ex_relocations_end = .;\
	.rodata : { *(.rodata .rodata.* .srodata .srodata.*) }\
\
	. = ALIGN(CONSTANT(MAXPAGESIZE));
/^		\*(\.rodata /c\
		*(.sfpr) /* ppc64: the linker's own */\
		/* The linker moves RELRO up, so that it ends with a page. */\
		. = ALIGN(CONSTANT(MAXPAGESIZE));

# RELRO begins.
/^	\. += 0x10000;$/c\
	. = DATA_SEGMENT_ALIGN(CONSTANT(MAXPAGESIZE), CONSTANT(MAXPAGESIZE));\
	__ex_relro = .;\
	.dynamic : { *(.dynamic) }\
	.data.rel.ro : { *(.data.rel.ro .data.rel.ro.*) }

# The data is kept until RELRO ends: behind what thread-local storage begins as.
/^	\/\* xtensa: what its compiler/,/^	\.data : /{
	H
	d
}
/^	\.ex_tls_area /{
	i\
	. = ALIGN(CONSTANT(MAXPAGESIZE));\
	. = DATA_SEGMENT_RELRO_END(0, .);\
	__ex_relro_end = .;
	x
	p
	x
}

# The linker makes no program header for RELRO unless this is said, too.
/^	\.bss : /a\
	. = DATA_SEGMENT_END(.);
