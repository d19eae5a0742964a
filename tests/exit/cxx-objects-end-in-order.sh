#!/bin/sh
# SPDX-License-Identifier: 0BSD
# C++ objects are destroyed at exit: thread-local ones first, then static ones
# and handlers, latest first ([basic.start.term]); no C++ library is needed.
#
# only-exeunt: it is exeunt's own wrapper that compiles
# expect-stdout: +one +two +inside inside inside +local local +heap heap -heap\x20\n
# expect-stdout: -local -inside handler -two -one 7\n
cat >objects.cc <<'END'
#include <stdio.h>
#include <stdlib.h>

struct Base {
	virtual ~Base() {}
	virtual void say() const = 0;
};

struct Loud : Base {
	const char *name;
	explicit Loud(const char *is) : name(is) { printf("+%s ", name); }
	~Loud() { printf("-%s ", name); }
	void say() const override { printf("%s ", name); }
};

static Loud one("one");
static Loud two("two");
static thread_local Loud local("local");

static void handler()
{
	printf("handler ");
}

static const Loud &inside()
{
	static Loud object("inside");
	return object;
}

int main()
{
	atexit(handler);
	inside().say();
	inside().say();
	local.say();
	Base *heap = new Loud("heap");
	heap->say();
	delete heap;
	printf("\n");
	return 7;
}
END
if ! "${CC%/exeunt-cc*}/exeunt-c++" "--target=$TARGET" -std=c++17 -Os \
	-o objects objects.cc 2>log; then
	if grep -q 'no C++ compiler' log; then
		echo "SKIP $(sed 's/.*: no/no/' log)"
		exit 77
	fi
	cat log
fi
$RUN ./objects
echo $?
