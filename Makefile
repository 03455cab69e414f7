# Every target sets up what it needs by itself. `make` alone lists them.

PYTHON ?= python3
export PYTHON

# One file per installed lock, newer than all it was installed from.
RUNTIME := .venv/.runtime
DEV := .venv/.dev
BIN := .venv/bin
SETUP := pyproject.toml .ci/setup .ci/system-libraries

.PHONY: help setup run demo test check docs translations screenshots fuzz bench bench-window endurance bundle lock clean
.DEFAULT_GOAL := help

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(RUNTIME) ## Make .venv and install the program into it
	@echo "Ready. Try: make demo, make run"

$(RUNTIME): requirements.lock $(SETUP)
	@.ci/setup requirements.lock
	@touch $@

# The development lock holds all of the other one, at the same versions.
$(DEV): requirements-dev.lock $(SETUP)
	@.ci/setup requirements-dev.lock
	@touch $@ $(RUNTIME)

run: $(RUNTIME) ## Open the program's window
	$(BIN)/countermark gui

# FOLDER may hold spaces and begin with ~, which the shell leaves alone inside quotes.
demo: $(RUNTIME) ## Show the whole way of some works in demo-results/; FOLDER=~/Pictures for your own
	@folder='$(subst ','\'',$(FOLDER))'; \
	case "$$folder" in '~'|'~/'*) folder="$$HOME$${folder#'~'}" ;; esac; \
	$(BIN)/python -m countermark_dev.demo $${folder:+--folder "$$folder"}

test: $(DEV) ## Run the tests and print what they cover
	@.ci/system-libraries --test
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n 2 --cov --cov-report=term

check: $(DEV) ## Check style, types and the floors
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: $(RUNTIME) ## Write the table of formats into the README
	$(BIN)/python -m countermark_dev.format_table README.md

translations: $(RUNTIME) ## Collect the window's texts for Qt Linguist, and make what the program reads
	$(BIN)/python -m countermark_dev.translations

screenshots: $(RUNTIME) ## Draw the windows and dialogs into screenshots/; SCALES=1 ONLY='verif*' for fewer
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m countermark_dev.screenshots --output screenshots \
		$(if $(SCALES),--scales $(SCALES)) $(if $(ONLY),--only '$(ONLY)')

fuzz: $(RUNTIME) ## Read ten thousand damaged files; FILES=500 for fewer
	$(BIN)/python -m countermark_dev.fuzz --files $(or $(FILES),10000)

bench: $(RUNTIME) ## Measure speed against the floor and other tools; SCALE=0.1 for fewer files
	-@.ci/system-libraries --bench
	$(BIN)/python -m countermark_dev.bench --scale $(or $(SCALE),1) \
		$(if $(ONLY),--only $(ONLY)) $(if $(CORPUS),--corpus "$(CORPUS)")

bench-window: $(RUNTIME) ## Measure the window; WORKS="100000 1000000" for catalogues of other sizes
	$(BIN)/python -m countermark_dev.bench_window --works $(or $(WORKS),100000)

endurance: $(RUNTIME) ## Run long: TOOL=curve, large, memory or kills, ARGS=--help
	$(BIN)/python -m countermark_dev.endurance $(or $(TOOL),kills) $(ARGS)

bundle: $(DEV) ## Build the program for people without Python into dist/ and try it
	@.ci/system-libraries --bundle
	$(BIN)/pyinstaller --noconfirm --log-level ERROR build.spec
	$(BIN)/python .ci/smoke-bundle dist/countermark

lock: $(RUNTIME) ## Write the lock files anew; UPGRADE=1 for the newest versions
	.ci/lock $(if $(UPGRADE),--upgrade)

clean: ## Remove all that make has made, but not your settings or works
	rm -rf .venv build dist demo-results screenshots bench-results endurance-results fuzz-results .coverage .coverage.*
	rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find desktop tests -name __pycache__ -type d -prune -exec rm -rf {} +
