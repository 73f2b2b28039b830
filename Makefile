# make run     opens the explorer; installs what is missing, builds a release binary
# make test    runs the whole gate
# make bench   prints how fast it is
# make install PREFIX=/usr/local
# make setup   installs the C libraries that are missing

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

# On Linux the binary needs nothing beside itself: it starts in half the time, and runs where no
# Swift is. lld links it, because it does not warn of C functions that nothing here calls.
ifeq ($(shell uname -s),Linux)
STATIC = --static-swift-stdlib -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker -ltinfo
endif

# Homebrew keeps its libraries where compilers do not look.
ifeq ($(shell uname -s),Darwin)
BREWED = $(foreach package,ncurses libyaml,\
  -Xcc -I$(shell brew --prefix $(package))/include -Xlinker -L$(shell brew --prefix $(package))/lib)
endif

STRICT = --explicit-target-dependency-import-check error -Xswiftc -warnings-as-errors
BINARY = .build/release/dossier

.PHONY: run test lint bench install setup build clean

run: build
	@$(BINARY) $(ARGS)

build: setup
	@$(SWIFT) build --configuration release --product dossier $(STATIC) $(BREWED)

test: setup lint
	$(SWIFT) build --build-tests $(STRICT) $(BREWED)
	$(SWIFT) test --skip-build $(STRICT) $(BREWED)

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Themes

bench: build
	$(SWIFT) build --configuration release --product ExplorerBenchmark $(STATIC) $(BREWED)
	$(SWIFT) build --configuration release --product SearchBenchmark $(STATIC) $(BREWED)
	.build/release/ExplorerBenchmark $(BINARY)
	.build/release/SearchBenchmark

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/dossier

setup:
	@sh .ci/setup

clean:
	$(SWIFT) package clean
