SWIFT ?= swift
STRICT = --explicit-target-dependency-import-check error -Xswiftc -warnings-as-errors

.PHONY: test
test:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
	$(SWIFT) test $(STRICT)
