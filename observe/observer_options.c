/* SPDX-License-Identifier: 0BSD */
/* The observer's command line. */
#define _GNU_SOURCE
#include "observer.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LONGEST_DEADLINE = 3600 };

static const char help[] =
	"Usage: observer [option]... PROBE\n"
	"Watch PROBE leave by every way out and print the evidence.\n"
	"\n"
	"  --run=RUNNER     start PROBE with these words before it, such as\n"
	"                   'qemu-arm'\n"
	"  --library=NAME   the library PROBE was built with, for the title\n"
	"  --target=NAME    the target PROBE was built for, for the title\n"
	"  --deadline=N     seconds until a way out counts as hung (20)\n"
	"  --check          compare with the contract; status 1 if it differs\n"
	"  --json, --html, --tsv\n"
	"                   another form of the table\n"
	"  --help           print this\n";

enum option_value {
	OPTION_RUN = 1,
	OPTION_LIBRARY,
	OPTION_TARGET,
	OPTION_DEADLINE,
	OPTION_CHECK,
	OPTION_JSON,
	OPTION_HTML,
	OPTION_TSV,
	OPTION_HELP,
};

static const struct option options[] = {
	{ "run", required_argument, NULL, OPTION_RUN },
	{ "library", required_argument, NULL, OPTION_LIBRARY },
	{ "target", required_argument, NULL, OPTION_TARGET },
	{ "deadline", required_argument, NULL, OPTION_DEADLINE },
	{ "check", no_argument, NULL, OPTION_CHECK },
	{ "json", no_argument, NULL, OPTION_JSON },
	{ "html", no_argument, NULL, OPTION_HTML },
	{ "tsv", no_argument, NULL, OPTION_TSV },
	{ "help", no_argument, NULL, OPTION_HELP },
	{ NULL, 0, NULL, 0 },
};

static unsigned parse_deadline(const char *text)
{
	char *end;
	long seconds = strtol(text, &end, 10);

	if (end == text || *end || seconds < 1 || seconds > LONGEST_DEADLINE)
		fail("bad --deadline '%s'; give 1 to %d seconds", text,
		     LONGEST_DEADLINE);
	return (unsigned)seconds;
}

static void take_option(struct settings *settings, struct table *table,
			int option, const char *word)
{
	switch (option) {
	case OPTION_RUN:
		settings->runner = optarg[strspn(optarg, " ")] ? optarg : NULL;
		break;
	case OPTION_LIBRARY:
		table->library = optarg;
		break;
	case OPTION_TARGET:
		table->target = optarg;
		break;
	case OPTION_DEADLINE:
		settings->deadline = parse_deadline(optarg);
		break;
	case OPTION_CHECK:
		settings->checks = true;
		break;
	case OPTION_JSON:
		settings->print = print_json;
		break;
	case OPTION_HTML:
		settings->print = print_html;
		break;
	case OPTION_TSV:
		settings->print = print_tsv;
		break;
	case OPTION_HELP:
		fputs(help, stdout);
		exit(0);
	case ':':
		fail("no value for '%s'; see observer --help", word);
	default:
		fail("unknown option '%s'; see observer --help", word);
	}
}

/* The observer's line is better than the one of each child. */
static void require_file(const char *name)
{
	int descriptor = open(name, O_RDONLY);

	if (descriptor < 0)
		fail("cannot open probe '%s': %s; build it first, with make",
		     name, strerror(errno));
	close(descriptor);
}

void parse_options(struct settings *settings, struct table *table, int argc,
		   char **argv)
{
	int option;

	opterr = 0;
	while (optind < argc) {
		const char *word = argv[optind];

		option = getopt_long(argc, argv, "+:", options, NULL);
		if (option < 0)
			break;
		take_option(settings, table, option, word);
	}
	if (optind == argc)
		fail("no probe named; see observer --help");
	if (optind + 1 < argc)
		fail("surplus argument '%s'; see observer --help",
		     argv[optind + 1]);
	settings->probe = argv[optind];
	require_file(settings->probe);
}
