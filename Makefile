# Thin on purpose: each target sets the project up if need be, then hands over to a script or tool.

PYTHON ?= python3
ENGINE ?= mkdocs
RUN := PATH="$(CURDIR)/.venv/bin:$$PATH"

.DEFAULT_GOAL := help
.PHONY: help setup serve test check format proofs site bench lock clean

help: ## list these targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1|\2/p' Makefile | awk -F'|' '{ printf "%-13s %s\n", $$1, $$2 }'

setup: ## fill .venv/ and node_modules/ from the lock files, if they are not (PYTHON=python3)
	@$(PYTHON) scripts/bootstrap.py

serve: setup ## write and read: the site on this machine, reloaded at every change
	@$(RUN) .venv/bin/python scripts/serve.py

test: setup ## every test: browser code, Python, and the site in a real browser
	@$(RUN) npm test
	@$(RUN) pytest -n auto --dist worksteal -m "not proofs"

check: setup ## format, lint, types, import rule, and the content
	@$(RUN) ruff format --check
	@$(RUN) ruff check
	@$(RUN) mypy
	@$(RUN) lint-imports
	@$(RUN) npm run check
	@$(RUN) .venv/bin/python scripts/check.py

format: setup ## bring all code into the one format
	@$(RUN) ruff format
	@$(RUN) ruff check --fix
	@$(RUN) npm run format

proofs: setup ## acceptance tests that need the material beside this folder, or a download
	@$(RUN) pytest -m proofs || { status=$$?; test $$status -eq 5 \
		&& echo "No proof was run: no test is marked as one." || exit $$status; }

bench: setup ## what a keystroke in the look-up costs, with 10,000 terms in a slow browser; minutes
	@$(RUN) .venv/bin/python scripts/bench.py

site: setup ## build what is published into site/ (ENGINE=mkdocs or zensical)
	@$(RUN) .venv/bin/python scripts/build_site.py --engine $(ENGINE)

lock: ## choose dependencies anew: write requirements.txt and package-lock.json
	@$(PYTHON) scripts/bootstrap.py --python-only
	@$(RUN) uv pip compile pyproject.toml --group dev --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --no-header \
		--quiet -o requirements.txt
	@$(RUN) npm install --package-lock-only

clean: ## remove what was built and the tools' caches; what was installed stays
	@rm -rf site .unfinished .cache docs/quizzes docs/glossary docs/progress docs/reference docs/assets/*.js docs/assets/terms.json test-results \
		.pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
