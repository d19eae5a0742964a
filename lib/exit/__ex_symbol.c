/* SPDX-License-Identifier: 0BSD */
/* The names of functions, from the symbols in the program's own file. */
#include <fcntl.h>
#include <sys/mman.h>

#include "mapping.h"
#include "open.h"
#include "seek.h"
#include "symbol.h"
#include "syscall.h"

/*
 * The gABI's ELF header, section header and symbols: a word of the class is a
 * long, but symbols differ in their order, too.
 */
struct header {
	unsigned char identity[16];
	uint16_t type, machine;
	uint32_t version;
	unsigned long entry, segments, sections;
	uint32_t flags;
	uint16_t size, segment_size, segment_count;
	uint16_t section_size, section_count, section_names;
};

struct section {
	uint32_t name, type;
	unsigned long flags, address, offset, size;
	uint32_t link, info;
	unsigned long align, entry_size;
};

struct symbol32 {
	uint32_t name, value, size;
	unsigned char info, other;
	uint16_t section;
};

struct symbol64 {
	uint32_t name;
	unsigned char info, other;
	uint16_t section;
	uint64_t value, size;
};

enum {
	SYMBOLS = 2,  /* SHT_SYMTAB */
	FUNCTION = 2, /* STT_FUNC */
	TYPE = 15     /* of a symbol's info */
};

/* The file, mapped at the first question; never given back. */
static const char *file;
static unsigned long bytes;

static void map(void)
{
	int descriptor;
	off_t size;

	if (bytes != 0)
		return;
	bytes = 1; /* asked */
	descriptor = __ex_openat(AT_FDCWD, "/proc/self/exe", O_RDONLY, 0);
	if (descriptor < 0)
		return;
	size = __ex_lseek(descriptor, 0, SEEK_END);
	if (size >= (off_t)sizeof(struct header)) {
		void *memory = __ex_mmap(NULL, (size_t)size, PROT_READ,
					 MAP_PRIVATE, descriptor, 0);

		if (memory != MAP_FAILED) {
			file = memory;
			bytes = (unsigned long)size;
		}
	}
	ex_sys(SYS_close, descriptor);
}

/* Is this part of the file in it? */
static int is_inside(unsigned long offset, unsigned long size)
{
	return offset <= bytes && size <= bytes - offset;
}

static const void *at(unsigned long offset)
{
	return file + offset;
}

/* The offset of the name, among the names, of the function; or 0. */
static unsigned long find(const struct section *table, uintptr_t address)
{
	if (sizeof(long) == sizeof(uint64_t)) {
		const struct symbol64 *symbol = at(table->offset);

		for (unsigned long left = table->size / sizeof(*symbol); left;
		     left--, symbol++)
			if (symbol->value == address &&
			    (symbol->info & TYPE) == FUNCTION)
				return symbol->name;
	} else {
		const struct symbol32 *symbol = at(table->offset);

		for (unsigned long left = table->size / sizeof(*symbol); left;
		     left--, symbol++)
			if (symbol->value == address &&
			    (symbol->info & TYPE) == FUNCTION)
				return symbol->name;
	}
	return 0;
}

static void copy(const struct section *names, unsigned long offset, char *name,
		 size_t size)
{
	while (offset < names->size && size > 1) {
		char letter = file[names->offset + offset++];

		if (letter == '\0')
			break;
		*name++ = letter;
		size--;
	}
	*name = '\0';
}

void __ex_symbol(uintptr_t address, char *name, size_t size)
{
	const struct header *header;
	const struct section *section;

	*name = '\0';
	map();
	if (file == NULL)
		return;
	header = at(0);
	if (header->section_size != sizeof(*section) ||
	    !is_inside(header->sections,
		       header->section_count * sizeof(*section)))
		return;
	section = at(header->sections);
	for (unsigned int i = 0; i < header->section_count; i++) {
		const struct section *table = &section[i];

		if (table->type == SYMBOLS &&
		    table->link < header->section_count &&
		    is_inside(table->offset, table->size) &&
		    is_inside(section[table->link].offset,
			      section[table->link].size)) {
			copy(&section[table->link], find(table, address), name,
			     size);
			return;
		}
	}
}
