/* SPDX-License-Identifier: 0BSD */
/* exeunt_withdraw - have exit() not call a function after all. */
#include <exeunt.h>
#include <stddef.h>

#include "handles.h"

int __ex_withdraw(struct exeunt_handle *handle)
{
	if (handle->__place == NULL)
		return -1;
	*handle->__place = handle->__older;
	if (handle->__older != NULL)
		handle->__older->__place = handle->__place;
	handle->__place = NULL;
	return 0;
}

int exeunt_withdraw(struct exeunt_handle *handle)
{
	int result;

	ex_acquire(EX_HANDLERS);
	result = __ex_withdraw(handle);
	ex_release(EX_HANDLERS);
	return result;
}
