/* SPDX-License-Identifier: 0BSD */
/*
 * What compilers call for binary128: names of the SPARC V9 psABI, which takes
 * them by pointers, for functions that lib/compiler has under others.
 */
#ifndef EX_QUAD_H
#define EX_QUAD_H

#include "compiler.h"

void _Qp_add(quad *result, const quad *a, const quad *b);
void _Qp_sub(quad *result, const quad *a, const quad *b);
void _Qp_mul(quad *result, const quad *a, const quad *b);
void _Qp_div(quad *result, const quad *a, const quad *b);
void _Qp_neg(quad *result, const quad *a);
void _Qp_stoq(quad *result, float a);
void _Qp_dtoq(quad *result, double a);
float _Qp_qtos(const quad *a);
double _Qp_qtod(const quad *a);
void _Qp_itoq(quad *result, int32_t a);
void _Qp_uitoq(quad *result, uint32_t a);
void _Qp_xtoq(quad *result, int64_t a);
void _Qp_uxtoq(quad *result, uint64_t a);
int32_t _Qp_qtoi(const quad *a);
uint32_t _Qp_qtoui(const quad *a);
int64_t _Qp_qtox(const quad *a);
uint64_t _Qp_qtoux(const quad *a);
int _Qp_feq(const quad *a, const quad *b);
int _Qp_fne(const quad *a, const quad *b);
int _Qp_flt(const quad *a, const quad *b);
int _Qp_fle(const quad *a, const quad *b);
int _Qp_fgt(const quad *a, const quad *b);
int _Qp_fge(const quad *a, const quad *b);
int _Qp_cmp(const quad *a, const quad *b);
int _Qp_cmpe(const quad *a, const quad *b);

#endif
