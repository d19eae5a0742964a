# SPDX-License-Identifier: 0BSD
# exeunt: the whole build. `make help` lists the goals.

BUILD := build
PREFIX := /usr/local
# A target is whatever arch/*/*.mk names; each says its ABI folder, compiler,
# flags and emulator in variables that end in its name.
include $(wildcard arch/*/*.mk)
TARGETS := $(sort $(basename $(notdir $(wildcard arch/*/*.mk))))
HOST    := $(patsubst i%86,i386,$(patsubst arm%,arm,$(shell uname -m)))
$(foreach t,$(filter-out $(TARGETS),$(TARGET)),\
	$(error unknown TARGET '$t'; known targets: $(TARGETS)))

# CC=clang compiles for every target that clang knows; any other CC for this
# machine alone. only_T names the one compiler that there is for T.
clang     := $(if $(findstring clang,$(notdir $(firstword $(CC)))),$(CC))
clang_for  = $(or $(clang),$(if $(filter clang,$(only_$1)),clang-19))
cc_for     = $(strip $(if $(clang_for),$(clang_for) --target=$(triple_$1), \
	     $(if $(filter $1,$(HOST)),$(CC),$(or $(gcc_$1),$(triple_$1)-gcc))))
ld_for     = --ld-path=$(or $(ld_$1),$(shell $(clang_for) -print-prog-name=ld.lld))
flags_for  = $(strip $(cflags_$1) $(if $(clang_for),$(clangflags_$1), \
	     $(gccflags_$1) $(gcclast_$1)))
set_for    = $(wildcard $(foreach s,$2,lib/compiler/$s/*.[cS] arch/$(abi_$1)/lib/compiler/$s/*.[cS]))
present    = $(if $(and $(clang),$(filter gcc,$(only_$1))),,$(shell \
	     command -v $(firstword $(call cc_for,$1))))
AVAILABLE := $(if $(TARGET),,$(strip $(foreach t,$(TARGETS),$(if $(call present,$t),$t))))
WANTED  := $(or $(TARGET),$(AVAILABLE))

# Some run on a kernel only, because emulator_T is empty: make builds them.
RUNNABLE := $(foreach t,$(TARGETS),$(if $(filter $t,$(HOST))$(emulator_$t),$t))
$(if $(filter check matrix soak,$(MAKECMDGOALS)),$(foreach t,$(filter-out $(RUNNABLE),\
	$(TARGET)),$(error no emulator runs $t; boot it with qemu-system)))

WARN := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes \
	-Wundef -Wmissing-prototypes -Wvla -Wcast-qual -Wwrite-strings -Werror
# The first keeps memset() from calling itself; the others make -Oz smaller,
# the last two of one file.
GCC_ONLY = -fno-tree-loop-distribute-patterns -fno-move-loop-invariants \
	-fno-caller-saves $(if $(filter %/__ex_format.c,$<),-fno-thread-jumps -fno-tree-pre)
CLANG_ONLY := -Wno-atomic-alignment # it is the library that is called
CFLAGS := -std=c17 -D_GNU_SOURCE -Oz -ffreestanding -nostdinc -ffunction-sections \
	-fdata-sections -fno-common -fno-pie -fno-stack-protector \
	-ftls-model=local-exec -fno-asynchronous-unwind-tables -fno-unwind-tables \
	-fomit-frame-pointer -g1 -ffile-prefix-map=$(subst $() ,\ ,$(CURDIR))=.
Q := $(if $(filter 1,$(V)),,@)
$(foreach t,$(if $(clang),$(TARGET)),$(if $(filter gcc,$(only_$t)),$(error clang \
	cannot compile for $t: leave CC out)))
# Why programs for a target cannot be hardened; empty where they can.
why_not = $(or $(unhardened_$1),$(if $(wildcard arch/$(abi_$1)/harden.h),,there is \
	no arch/$(abi_$1)/harden.h))
$(foreach t,$(if $(filter harden,$(MAKECMDGOALS)),$(TARGET)),$(if $(call why_not,$t),$(error \
	programs for $t cannot be hardened: $(call why_not,$t))))
ifneq ($(filter all harden hardened demo page matrix soak sizes install,$(or $(MAKECMDGOALS),all)),)
$(foreach t,$(or $(TARGET),$(HOST)),$(if $(call present,$t),,$(error no compiler \
	'$(call cc_for,$t)' for $t: $(if $(filter $t,$(HOST)),correct CC,apt-get install \
	$(package_$t)))))
endif

.DELETE_ON_ERROR:
.SUFFIXES:
.PHONY: FORCE all harden hardened demo page matrix check soak lint sizes support install uninstall clean help
all: $(WANTED:%=$(BUILD)/lib/exeunt/%/ready) $(BUILD)/ready
# For who takes what there is: no error where nothing can be hardened.
harden hardened: all $(foreach t,$(WANTED),$(if $(call why_not,$t),,$(BUILD)/lib/exeunt/$t/hard/ready))
$(BUILD)/lib/exeunt/%/target: $(wildcard arch/*/*.mk arch/*/harden.h) Makefile
	@mkdir -p $(@D)
	@printf '%s\n' $(foreach v,triple gcc only ld package cflags gccflags \
		gcclast clangflags ldflags libgcc hardflags hardldflags emulator elf,'$v="$($v_$*)"') \
		'unhardened="$(call why_not,$*)"' >$@

# First in the library, as lld takes the first that defines a name.
first := lib/stdio/vfprintf.c
# What libthreads.a has in a version of its own, because it includes one of the
# headers of which there is one without threads and one with them.
divided := $(shell grep -lE '"(all_streams|errno_variable|handlers|handles|lock|steps|stream)\.h"' lib/*/*.c)
variant := alone plain
# Hardened, it is compiled for any address, and checks what is on the stack; but
# not before there is something to check it by.
hardened  := -fpie -fstack-protector-strong
entry     := -D__ex_enter=__ex_relocate
unchecked := crt/% arch/% lib/harden/%
# One set of rules per target. An architecture's own file at the same path
# under arch/<abi>/ takes the place of the portable one; a public header that it
# has not may come from a sister's folder, which family_T names.
define target_rules
include_$1 := $$(patsubst %,arch/%/include,$$(abi_$1) $$(family_$1))
own_$1 := $$(wildcard arch/$$(abi_$1)/lib/*/*.[cS])
lib_$1 := $$(filter-out lib/thread/% lib/harden/% $$(addsuffix .%,$$(basename \
	$$(own_$1:arch/$$(abi_$1)/%=%))),$$(wildcard lib/*/*.[cS]))
aid_$1 := $$(call set_for,$1,$$(helpers_$1))
crt_$1 := arch/$$(abi_$1)/_start.S arch/$$(abi_$1)/_exit.S \
	$$(foreach f,crt/__ex_tls crt/__ex_arrays crt/__ex_destructors,$$(or \
	$$(wildcard arch/$$(abi_$1)/$$f.S),$$f.c))
src_$1 := $$(first) $$(filter-out $$(first),$$(lib_$1)) \
	$$(own_$1) $$(call set_for,$1,$$(instead_$1)) $$(wildcard arch/$$(abi_$1)/*.S)
obj_$1 := $$(patsubst %,$(BUILD)/obj/$1/%.o,$$(filter-out $$(crt_$1),$$(src_$1)))
start_$1 := $$(patsubst %,$(BUILD)/obj/$1/%.o,$$(crt_$1))
mt_$1 := lib/errno/__ex_ret.c $$(wildcard lib/thread/*.[cS] arch/$$(abi_$1)/thread/*.S)
st_$1 := $$(filter-out $$(crt_$1) $$(foreach n,$$(basename $$(notdir \
	$$(mt_$1))),%/$$n.c %/$$n.S),$$(src_$1))
objt_$1 := $$(patsubst %,$(BUILD)/obj/$1/threads/%.o,$$(filter $(divided),$$(st_$1)) \
	$$(mt_$1)) $$(patsubst %,$(BUILD)/obj/$1/%.o,$$(filter-out $(divided),$$(st_$1)))
objh_$1 := $$(patsubst %,$(BUILD)/obj/$1/hard/%.o,$$(st_$1) $$(mt_$1) \
	$$(wildcard lib/harden/*.c))
aidh_$1 := $$(aid_$1:%=$(BUILD)/obj/$1/hard/%.o)
starth_$1 := $$(patsubst %,$(BUILD)/obj/$1/hard/%.o,\
	$$(patsubst arch/$$(abi_$1)/crt/%.S,crt/%.c,$$(crt_$1)) \
	crt/__ex_relocate.c crt/__ex_harden.c)
cc_$1 = $$(call cc_for,$1)
compile_$1 = $$(cc_$1) $$(CFLAGS) $$(WARN) $$(if $$(call clang_for,$1),$$(CLANG_ONLY),$$(GCC_ONLY)) \
	$$(call flags_for,$1) $$(hardening) -Iarch/$$(abi_$1) $$(variant:%=-Ilib/internal/%) -Ilib/internal \
	$$(include_$1:%=-I%) -Iinclude -isystem $(BUILD)/obj/$1/builtin -MMD -MP

$(BUILD)/obj/$1/hard/%.o: private variant := threads hard
$(BUILD)/obj/$1/hard/%.o: private hardening = $(hardened) $$(hardflags_$1) \
	$$(if $$(filter $(unchecked),$$<),-fno-stack-protector) \
	$$(if $$(filter %/_start.S,$$<),$(entry))
$(BUILD)/obj/$1/hard/%.o: % $(BUILD)/obj/$1/hard/compiler
	$(Q)$$(compile_$1) -c $$< -o $$@
$(BUILD)/obj/$1/hard/compiler: $(BUILD)/obj/$1/compiler FORCE
	@mkdir -p $$(sort $$(dir $$(objh_$1) $$(aidh_$1) $$(starth_$1)))
	@echo '$$(compile_$1) $(hardened) $$(hardflags_$1) $(entry)' | cmp -s - $$@ || { \
		echo 'Building for $1, hardened: $$(words $$(objh_$1) $$(aidh_$1)) files'; \
		echo '$$(compile_$1) $(hardened) $$(hardflags_$1) $(entry)' >$$@; }
$(BUILD)/obj/$1/threads/%.o: private variant := threads plain
$(BUILD)/obj/$1/threads/%.o: % $(BUILD)/obj/$1/compiler
	$(Q)$$(compile_$1) -c $$< -o $$@
$(BUILD)/obj/$1/%.o: % $(BUILD)/obj/$1/compiler
	$(Q)$$(compile_$1) -c $$< -o $$@
$(BUILD)/obj/$1/compiler: FORCE
	@mkdir -p $$(sort $$(dir $$(obj_$1) $$(objt_$1) $$(start_$1) \
		$$(aid_$1:%=$(BUILD)/obj/$1/%.o)))
	@echo '$$(compile_$1)' | cmp -s - $$@ || { \
		echo 'Building for $1: $$(words $$(src_$1) $$(aid_$1)) files'; \
		ln -sfn "$$$$($$(cc_$1) -print-file-name=include)" $$(@D)/builtin; \
		echo '$$(compile_$1)' >$$@; }
$(BUILD)/lib/exeunt/$1/libc.a: $$(obj_$1)
$(BUILD)/lib/exeunt/$1/libthreads.a: $$(objt_$1)
$(BUILD)/lib/exeunt/$1/libcompiler.a: $$(aid_$1:%=$(BUILD)/obj/$1/%.o)
$(BUILD)/lib/exeunt/$1/hard/libthreads.a: $$(objh_$1)
$(BUILD)/lib/exeunt/$1/hard/libcompiler.a: $$(aidh_$1)
$(BUILD)/lib/exeunt/$1/%.a:
	@mkdir -p $$(@D)
	@rm -f $$@
	$(Q)$(AR) rcsD $$@ $$^
$(BUILD)/lib/exeunt/$1/crt1.o: $$(start_$1)
	@mkdir -p $$(@D)
	$(Q)$$(cc_$1) $$(call flags_for,$1) $$(if $$(call clang_for,$1),$$(call \
		ld_for,$1),-no-pie) $$(ldflags_$1) -nostdlib -r $$^ -o $$@
$(BUILD)/lib/exeunt/$1/hard/crt1.o: $$(starth_$1)
	@mkdir -p $$(@D)
	$(Q)$$(cc_$1) $$(call flags_for,$1) $$(if $$(call clang_for,$1),$$(call \
		ld_for,$1),-no-pie) $$(ldflags_$1) -nostdlib -r $$^ -o $$@
$(BUILD)/lib/exeunt/$1/hard/ready: $$(addprefix $(BUILD)/lib/exeunt/$1/hard/, \
	libthreads.a libcompiler.a crt1.o) linker.ld harden.sed
	@sed '$$(script_$1)' linker.ld | sed -f harden.sed >$$(@D)/linker.ld
	@touch $$@
$(BUILD)/lib/exeunt/$1/ready: $$(addprefix $(BUILD)/lib/exeunt/$1/,libc.a \
	libthreads.a libcompiler.a crt1.o target) linker.ld arch/$$(abi_$1)/sysnum.h \
	$$(wildcard $$(include_$1:%=%/*.h) $$(include_$1:%=%/*/*.h))
	@mkdir -p $$(@D)/include/bits
	@sed '$$(script_$1)' linker.ld >$$(@D)/linker.ld
	@cp -R $$(family_$1:%=arch/%/include/.) arch/$$(abi_$1)/include/. $$(@D)/include
	@cp arch/$$(abi_$1)/sysnum.h $$(@D)/include/bits/syscall.h
	@printf "told='%s'\ninclude='%s'\nlibrary='%s'\n" \
		"$$$$(readlink -f "$$$$(command -v $$(firstword $$(cc_$1)))")" \
		"$$$$($$(cc_$1) $$(call flags_for,$1) -print-file-name=include)" \
		"$$$$($$(cc_$1) $$(call flags_for,$1) $$(if $$(call \
		clang_for,$1),--rtlib=libgcc) -print-libgcc-file-name)" >$$(@D)/compiler
	@touch $$@
-include $$(patsubst %,$(BUILD)/obj/$1/%.d,$$(crt_$1) $$(src_$1) $$(aid_$1)) $$(patsubst %.o,%.d,$$(objt_$1) $$(objh_$1) $$(aidh_$1) $$(starth_$1))
endef
$(foreach t,$(sort $(WANTED) $(HOST)),$(eval $(call target_rules,$t)))

# What all targets share.
$(BUILD)/ready: $(wildcard include/*.h include/*/*.h) $(wildcard bin/*) \
		$(TARGETS:%=$(BUILD)/lib/exeunt/%/target)
	@mkdir -p $(BUILD)/lib/exeunt/include $(BUILD)/bin
	@cp -R include/. $(BUILD)/lib/exeunt/include
	@cp bin/* $(BUILD)/bin
	@touch $@

## make              build the library for every target with a compiler here
##   TARGET=T          for that target alone (in check, too)
##   CC=clang-19       by clang, for all that it knows
##   V=1               and show the commands
## make harden       with the hardened library, for `exeunt-cc --harden`
## make demo         see what exit does and _exit does not, on this machine
observer := $(BUILD)/observe/observer
OBSERVE := $(wildcard observe/*.h)
$(observer): $(wildcard observe/observer*.c) $(OBSERVE) \
		$(BUILD)/lib/exeunt/$(HOST)/ready $(BUILD)/ready
	@mkdir -p $(@D)
	$(Q)$(BUILD)/bin/exeunt-cc -std=c17 -Os -s $(filter %.c,$^) -o $@
$(BUILD)/observe/probe-%: $(wildcard observe/probe*.c) $(OBSERVE) \
		$(BUILD)/lib/exeunt/%/ready $(BUILD)/ready
	@mkdir -p $(@D)
	$(Q)$(BUILD)/bin/exeunt-cc --target=$* -std=c17 -Os -s $(filter %.c,$^) -o $@
$(BUILD)/observe/probe-glibc $(BUILD)/observe/probe-musl: \
		$(BUILD)/observe/probe-%: $(wildcard observe/probe*.c) $(OBSERVE)
	@mkdir -p $(@D)
	$(Q)$(if $(filter musl,$*),musl-)gcc -std=c17 -Os -static -pthread $(filter %.c,$^) -o $@
demo page: $(observer) $(BUILD)/observe/probe-$(HOST)
run_observer = $(observer) --library=exeunt --target=$(HOST) $1 \
	       $(BUILD)/observe/probe-$(HOST)
demo:
	@$(run_observer)

## make page         the same as a page of HTML
page:
	@$(call run_observer,--html) >$(BUILD)/observe/page.html
	@echo $(BUILD)/observe/page.html

## make matrix       the same on every target, on musl and glibc: who differs
LIBRARIES := glibc $(if $(shell command -v musl-gcc),musl)
matrix: $(observer) $(patsubst %,$(BUILD)/observe/probe-%, \
		$(sort $(HOST) $(filter $(RUNNABLE),$(WANTED)) $(LIBRARIES)))
	@{ $(foreach t,$(HOST) $(filter $(filter-out $(HOST),$(RUNNABLE)),$(WANTED)),echo exeunt $t \
		$(BUILD)/observe/probe-$t $(if $(filter $t,$(HOST)),,$(emulator_$t));) \
	$(foreach l,$(LIBRARIES),echo $l $(HOST) $(BUILD)/observe/probe-$l;) } | \
		observe/matrix.sh $(observer)

## make check        every test on every target and on the reference libraries
##   LIMIT=N           begin with no target more after N minutes: they are skipped
# One target of each ABI comes first, and this machine's before all.
CHECKED := $(or $(TARGET),$(if $(clang),$(AVAILABLE),$(TARGETS)))
abis    := $(sort $(foreach t,$(CHECKED),$(abi_$t)))
first_of = $(firstword $(foreach t,$(CHECKED),$(if $(filter $1,$(abi_$t)),$t)))
ORDER    = $(filter $(HOST),$(CHECKED)) $(filter-out $(HOST),$(foreach \
	a,$(abis),$(call first_of,$a))) $(filter-out $(HOST) $(foreach \
	a,$(abis),$(call first_of,$a)),$(CHECKED))
LIMIT   :=
check:
	@tests/packages.sh $(foreach t,$(CHECKED),$(patsubst %,=%, \
		$(if $(or $(clang),$(filter $t,$(HOST))),,$(package_$t)) \
		$(filter-out asm-generic,$(uapi_$t))))
	@$(MAKE) --no-print-directory TARGET=$(HOST) all $(observer)
	@MAKE='$(MAKE)' EXEUNT_CC='$(clang)' tests/check.sh $(LIMIT:%=--minutes=%) \
		$(if $(TARGET),,lint) $(filter $(HOST),$(CHECKED)) \
		$(if $(TARGET),,musl glibc) $(if $(filter $(HOST),$(CHECKED)),mutants limits) \
		$(filter-out $(HOST),$(filter $(RUNNABLE),$(ORDER)))

## make soak         CHILDREN=100000 that leave by random ways; SEED=N repeats; then
##                   as many PROCESSES=1000 whose threads leave at the same moment
CHILDREN  := 100000
PROCESSES := 1000
LEAVING   := $(wildcard tests/soak/*.c tests/exit/*threads-*at-once*.c)
soak: $(foreach t,$(or $(TARGET),$(HOST)),$(BUILD)/lib/exeunt/$t/ready) $(BUILD)/ready
	@ulimit -c 0; $(foreach t,$(or $(TARGET),$(HOST)),$(foreach f,$(LEAVING), \
		$(BUILD)/bin/exeunt-cc --target=$t -std=gnu17 -Os -pthread \
		-DPROCESSES=$(PROCESSES) $f -o $(BUILD)/obj/$t/soak && \
		$(BUILD)/bin/exeunt-run --target=$t $(BUILD)/obj/$t/soak \
		$(CHILDREN) $(or $(SEED),0) || exit 1;))

## make lint         the checkers, silent or failing
lint:
	@tests/lint.sh
## make sizes        loaded bytes of small programs, for every target
sizes: all
	@tests/sizes.sh $(WANTED)
## make support      put what the last check has shown into README.md
support:
	@tests/support.sh --into README.md $(RUNNABLE)

## make install      to PREFIX=/usr/local, below DESTDIR=; make uninstall
## make help         this
INSTALL := $(DESTDIR)$(PREFIX)
install: all
	install -D -m 755 -t '$(INSTALL)/bin' bin/*
	install -d '$(INSTALL)/lib'
	cp -R $(BUILD)/lib/exeunt '$(INSTALL)/lib'
	chmod -R a+rX '$(INSTALL)/lib/exeunt'
	for n in 1 2 3; do install -D -m 644 -t '$(INSTALL)/share/man/man'$$n man/*.$$n; done
uninstall:
	rm -rf '$(INSTALL)/lib/exeunt'
	cd bin && for f in *; do rm -f '$(INSTALL)/bin/'"$$f"; done
	cd man && for f in *; do rm -f '$(INSTALL)/share/man/man'"$${f##*.}/$$f"; done

## make clean        remove what was built
clean:
	rm -rf $(BUILD)
help:
	@sed -n 's/^## //p' Makefile
