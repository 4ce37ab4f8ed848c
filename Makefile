# Dwa polecenia robią wszystko na świeżym komputerze:
#   make demo   środowisko, instalacja i przykładowa uchwała w katalogu demo/
#   make test   wszystko, czego potrzebują testy, i same testy
# Pozostałe: make check (testy bez instalowania pakietów systemu), make build (pliki generowane),
#   make granice (czy przypadki pilnują granic reguł), make bench (pomiar szybkości, docs/wydajnosc.md), make clean

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: demo test check build granice bench clean help
.NOTPARALLEL:
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

# Skompilowane moduły leżą w .venv, także gdy środowisko każe ich nie zapisywać: testy uruchamiają program setki razy.
export PYTHONPYCACHEPREFIX := $(CURDIR)/.venv/pycache
unexport PYTHONDONTWRITEBYTECODE

help:
	@sed -n 's/^# \{0,1\}//p;/^$$/q' Makefile

demo: .venv/.installed
	$(BIN)/wkus wzor uchwala_program_wieloletni -o demo/uchwala.yaml --nadpisz
	$(BIN)/wkus generuj demo/uchwala.yaml -o demo --pdf
	@echo "Gotowe. Pliki są w katalogu: $(CURDIR)/demo"
	@ls -1 demo

test: system check

check: .venv/.installed-dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n 2 --dist worksteal

build: .venv/.installed-dev
	$(BIN)/python tools/build_templates.py
	$(BIN)/python tools/build_docs.py
	$(BIN)/python tools/build_provisions.py
	$(BIN)/python tools/build_calendar.py
	$(BIN)/python tools/build_translation.py

granice: .venv/.installed-dev
	$(BIN)/python tools/granice.py

bench: .venv/.installed-dev
	$(BIN)/python -m benchmarks

clean:
	rm -rf .venv demo dist .benchmarks .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

.PHONY: system
system:
	@tools/setup.sh test "$(PYTHON)"

.venv/.pip:
	@tools/setup.sh venv "$(PYTHON)"
	"$(PYTHON)" -m venv --clear .venv
	$(PIP) install --upgrade 'pip>=25.1'
	@touch $@

.venv/.installed: pyproject.toml | .venv/.pip
	$(PIP) install --editable '.[pdf,kalendarz]'
	@touch $@

.venv/.installed-dev: pyproject.toml | .venv/.pip
	$(PIP) install --editable '.[pdf]' --group dev
	@touch $@ .venv/.installed
