# SPDX-License-Identifier: 0BSD
# Handlers of hardened programs are kept as addresses.
#
# file: lib/internal/hard/mangle.h
# caught-by: harden/handlers-are-not-kept-as-addresses
/^#endif/i\
#undef ex_mangled\
#undef ex_demangled\
#define ex_mangled(function) (function)\
#define ex_demangled(function) (function)
