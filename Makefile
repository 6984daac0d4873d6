# Two commands: `make report` and `make test`. Both set up all they need in .venv; Python 3.11 or later and make are all there must be.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready

.PHONY: report test generate accuracy lint clean

report: $(READY)
	@$(BIN)/millivolt report

test: $(READY) lint
	$(BIN)/pytest -n auto

lint: $(READY)
	$(BIN)/ruff check src tests
	$(BIN)/mypy
	$(BIN)/lint-imports

# The shipped formulas, written anew from their theorems.
generate: $(READY)
	$(BIN)/python -m millivolt.formula

# The worst error of every formula and slope, beside the textbook's: about ten minutes on one core; writes benchmarks/accuracy.md.
accuracy: $(READY)
	$(BIN)/python -m benchmarks.accuracy

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "millivolt wants Python 3.11 or later; say make PYTHON=python3.12")'
	@echo "Setting up .venv (once) ..."
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $(READY)

clean:
	rm -rf .venv reports/.cache reports/derivations build dist
