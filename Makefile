# Everything runs in the checkout's own environment, .venv; the first target sets it up.
# `make` alone lists what there is.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
TRIED := $(VENV)/.tried
DOCUMENT := openapi/avala.yaml

.DEFAULT_GOAL := help
.PHONY: bench-mock browser-test chaos help setup demo test generate check-generated lint types unit contract crash contract-deep \
	bench breaking mock soak wheel-test docs clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY) ## Make the environment (other targets do this by themselves)

INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint requirements.txt

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv $(VENV)

$(READY): pyproject.toml requirements.txt | $(BIN)/python
	$(INSTALL) --editable '.[dev]'
	@touch $(READY) $(TRIED)

# What the demo needs is a tenth of what development needs.
$(TRIED): pyproject.toml requirements.txt | $(BIN)/python
	$(INSTALL) --editable '.[mock]' pyyaml
	@touch $@

demo: $(TRIED) ## The main job on the embedded mock: projects, tasks, an export, its download
	$(BIN)/python examples/demo.py

test: lint types check-generated unit docs contract wheel-test ## All that every commit must pass

generate: $(READY) ## Regenerate the client and its reference from the document
	$(BIN)/python -m tools.generate

check-generated: $(READY) ## Fail when regeneration differs from what is committed
	$(BIN)/python -m tools.generate --check

lint: $(READY) ## Style of the code, rules of the document
	$(BIN)/ruff check --no-cache .
	$(BIN)/ruff format --no-cache --check .
	$(BIN)/python -m tools.lint_document $(DOCUMENT)
	@if command -v npx >/dev/null; then $(MAKE) --no-print-directory redocly; fi

redocly: ## The document by the rules of Redocly; part of lint where Node is present
	REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true npx --yes @redocly/cli@2.77.0 lint $(DOCUMENT)

types: $(READY) ## mypy and pyright, both strict, generated code included
	$(BIN)/mypy
	$(BIN)/pyright

unit: $(READY) ## Tests of the runtime, the mock, the generated client, examples and docs
	$(BIN)/python -m pytest -q --ignore tests/contract

docs: $(READY) ## Build the documentation site into build/site, warnings as errors
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --strict

chaos: $(READY) ## 10,000 calls against a server that fails three times in ten
	$(BIN)/python -m tests.chaos.run 10000

contract: $(READY) ## Mock and client against the document, in both directions; planted bugs
	$(BIN)/python -m tools.contract

contract-deep: $(READY) ## The same, longer and with a seed that is drawn
	$(BIN)/python -m tools.contract --deep

breaking: $(READY) ## What the document breaks for users since the last commit on main
	$(BIN)/python -m tools.breaking

crash: $(READY) ## Uploads killed at 20 random moments (the tests hold a short form)
	$(BIN)/python -m tests.crash.killing

mock: $(READY) ## Serve the mock on port 8000 until interrupted
	$(BIN)/python -m avala_ext.mock --port 8000

browser-test: $(READY) ## The pages of the mock in Chromium (Debian: apt-get install chromium)
	@command -v chromium >/dev/null || { echo 'chromium is not installed' >&2; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check 'playwright>=1.50'
	$(BIN)/python -m pytest -q tests/browser

SOAK_MINUTES ?= 10
soak: $(READY) ## Fuzz the mock for SOAK_MINUTES (10) and see that it does not grow
	$(BIN)/python -m tools.soak --minutes $(SOAK_MINUTES)

bench-mock: $(READY) ## Requests a second of the mock on one core; needs wrk
	$(BIN)/python -m benchmarks.mock

bench: $(READY) ## Compare with what else there is; writes docs/benchmarks.md and its plot
	$(BIN)/python -m benchmarks.run

wheel-test: $(READY) ## Build the wheel, install it in an empty environment and use it
	$(BIN)/python -m tools.wheel_test

clean: ## Remove the environment and everything built
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
