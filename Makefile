# Two commands: `make report` and `make test`. Both set up all they need in .venv; Python 3.11 or later and make are all there must be.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready

.PHONY: report test generate lint judge-test clean

report: $(READY)
	@$(BIN)/millivolt report

test: $(READY) lint
	$(BIN)/pytest -n auto

lint: $(READY)
	$(BIN)/ruff check src tests
	$(BIN)/mypy
	$(BIN)/lint-imports

# The judge on trial: right claims, and every slip made in them; the report is reports/judge.md.
judge-test: $(READY)
	$(BIN)/python -m millivolt.trials reports/judge.md reports/*/claims.toml tests/claims/printed/[0-9]*.toml

# The shipped formulas, written anew from their theorems.
generate: $(READY)
	$(BIN)/python -m millivolt.formula

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "millivolt wants Python 3.11 or later; say make PYTHON=python3.12")'
	@echo "Setting up .venv (once) ..."
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $(READY)

clean:
	rm -rf .venv reports/.cache reports/derivations build dist
