/* SPDX-License-Identifier: 0BSD */
/* The probe: arm every observable, then leave by the way named in argv. */
#include "probe.h"

#include <stdio.h>
#include <stdlib.h>

_Noreturn static void refuse(const char *what, const char *argument)
{
	fprintf(stderr, "probe: %s '%s'; it is started by observer\n", what,
		argument);
	_Exit(2); /* destructors would write to a log that is not there */
}

int main(int argc, char **argv)
{
	place_function *go_to_place;
	leave_function *leave;
	int status;

	if (argc != 4 + CHANNELS)
		refuse("wrong number of arguments for", argv[0]);
	go_to_place = place_named(argv[1]);
	if (!go_to_place)
		refuse("unknown place", argv[1]);
	leave = way_named(argv[2]);
	if (!leave)
		refuse("unknown way out", argv[2]);
	status = atoi(argv[3]);
	for (int i = 0; i < CHANNELS; i++)
		channel[i] = atoi(argv[4 + i]);
	arm_handlers(status);
	arm_streams();
	go_to_place(leave, status);
	return status;
}
