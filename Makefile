# Two commands: `make report` and `make test`. Both set up all they need in .venv; Python 3.11 or later and make are all there must be.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready

.PHONY: report test generate docs accuracy lint bench bench-judge judge-test screenshots clean

KERNELS := .venv/kernels

# ... and the book is looked at as a document: fonts, bookmarks, links, text that can be copied.
report: $(READY)
	@$(BIN)/millivolt report
	@$(BIN)/python -m tests.report.whole reports

test: $(KERNELS) lint
	$(BIN)/pytest -n auto

lint: $(READY)
	$(BIN)/ruff check src tests
	$(BIN)/mypy
	$(BIN)/lint-imports

# The judge on trial: right claims, and every slip made in them; the report is reports/judge.md.
judge-test: $(READY)
	$(BIN)/python -m millivolt.trials --sample held-out reports/judge.md reports/*/claims.toml tests/claims/printed/[0-9]*.toml

# The shipped formulas, written anew from their theorems.
generate: $(READY)
	$(BIN)/python -m millivolt.formula
	@$(MAKE) --no-print-directory $(KERNELS)

# How fast the formulas are: benchmarks/results.md. A minute or six, best with nothing else running.
bench: $(KERNELS)
	$(BIN)/python benchmarks/speed.py

# The worst error of every formula and slope, beside the textbook's: about ten minutes on one core; writes benchmarks/accuracy.md.
accuracy: $(KERNELS)
	$(BIN)/python -m benchmarks.accuracy

# The formulas' C, built anew where it has changed. Without a compiler they run on NumPy, and nothing fails.
$(KERNELS): $(READY) setup.py $(wildcard src/millivolt/formulas/kernels/*)
	@$(BIN)/python setup.py --quiet build_ext --inplace
	@touch $(KERNELS)

# How fast claims are judged, and in how much memory: benchmarks/judge.md.
bench-judge: $(READY)
	$(BIN)/python benchmarks/judge.py

# The pictures of the README, docs/*.png: of the explorer and the atlas, by Chromium.
screenshots: $(READY)
	$(BIN)/python -m tests.browser.screenshots

# docs/api.md, written anew from the docstrings.
docs: $(READY)
	$(BIN)/python -m millivolt.report.reference

$(READY): pyproject.toml setup.py
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "millivolt wants Python 3.11 or later; say make PYTHON=python3.12")'
	@echo "Setting up .venv (once) ..."
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $(READY) .venv/kernels

clean:
	rm -rf .venv reports/.cache reports/derivations reports/atlas build dist
