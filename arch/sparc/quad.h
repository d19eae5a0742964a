/* SPDX-License-Identifier: 0BSD */
/*
 * What compilers call for binary128: names of the SPARC psABI, for functions
 * that lib/compiler has under others. Those that only differ by the name are
 * in assembly.
 */
#ifndef EX_QUAD_H
#define EX_QUAD_H

#include "compiler.h"

int _Q_feq(quad a, quad b);
int _Q_fne(quad a, quad b);
int _Q_flt(quad a, quad b);
int _Q_fle(quad a, quad b);
int _Q_fgt(quad a, quad b);
int _Q_fge(quad a, quad b);
int _Q_cmp(quad a, quad b);
int _Q_cmpe(quad a, quad b);

#endif
