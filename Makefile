# Lanyard's verbs; `make` alone lists them. Needs Python 3.11 or newer, make and a package registry.

PYTHON ?= $(shell command -v python3.11 || command -v python3 || echo python3.11)
BIN := .venv/bin
INSTALL := $(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps
COMPILE := $(BIN)/uv pip compile pyproject.toml --quiet --universal --fork-strategy fewest \
	--python-version 3.11 --generate-hashes --no-annotate --no-header $(LOCK_OPTIONS)

# A stamp carries the checksum of what it was set up from, so a changed lock sets up again and nothing else does.
RUNNING := .venv/set-up/running-$(shell cat requirements.lock pyproject.toml | cksum | cut -d ' ' -f 1)
DEVELOPMENT := .venv/set-up/development-$(shell cksum < requirements-dev.lock | cut -d ' ' -f 1)

# Styles and scripts: packages fetched by their checksums, then built, hashed and compressed into build/static.
WEB := src/lanyard/web
NODE_PACKAGES := build/node/node_modules/.package-lock.json
NPM := PATH="$(abspath $(BIN)):$$PATH" $(BIN)/npm --prefix build/node --no-audit --no-fund --loglevel=error
SASS := $(BIN)/node build/node/node_modules/sass/sass.js --style=compressed --no-source-map \
	--load-path=build/node/node_modules --load-path=$(WEB)/pages/jinja2 --load-path=$(WEB)/site/assets
ASSETS := build/static/staticfiles.json
ASSET_SOURCES := $(shell find $(WEB)/site/assets $(WEB)/*/static $(WEB)/pages/jinja2/components \
	\( -name '*.scss' -o -name '*.js' -o -name '*.svg' -o -name '*.txt' \) 2>/dev/null)

PYTEST := $(BIN)/pytest --numprocesses=logical --maxprocesses=8 --dist=loadfile --no-loadscope-reorder
SITE_TESTS := $(wildcard $(WEB) tests/web tests/access)

# Compiled modules are kept, also where an environment says otherwise: tests start many programs of ours, and each
# would compile all of them again.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help demo test test-deep pictures check bench assets format lock clean

help:  ## List these verbs
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

demo: $(RUNNING) $(ASSETS)  ## Set up, make a made-up area with its inspection pack, and serve a site full of its story
	@$(BIN)/lanyard demo

# The journeys walk through the site in Chromium, and forms are saved once more by LibreOffice Writer. Both are
# installed here where that is allowed, else the tests say that they are missing (and fail, where CI is set).
INSTALL_SYSTEM := [ "$$(id -u)" -eq 0 ] && apt-get update -qq && apt-get install -y -qq --no-install-recommends
BROWSER := command -v chromium > /dev/null || { $(INSTALL_SYSTEM) chromium > /dev/null; } \
	|| echo "Chromium is missing: the journeys through the site are not tested. Debian: apt-get install chromium"
WRITER := ls /usr/lib/libreoffice/program/libswlo.so > /dev/null 2>&1 || [ -n "$$LANYARD_SOFFICE" ] \
	|| { $(INSTALL_SYSTEM) libreoffice-writer-nogui > /dev/null; } || echo "LibreOffice Writer is missing: \
forms are not tested with it. Debian: apt-get install libreoffice-writer-nogui"

# Both runs are made even when the first fails. DATABASE_URL may name the PostgreSQL; without it one is started.
test: $(DEVELOPMENT) $(ASSETS)  ## Set up for development, run every test, the site's on PostgreSQL too, then every check
	@$(BROWSER)
	@$(WRITER)
	@env -u DATABASE_URL $(PYTEST); on_sqlite=$$?; \
	$(BIN)/python -m tools.postgres $(PYTEST) $(SITE_TESTS); on_postgres=$$?; \
	[ $$on_sqlite -eq 0 ] && [ $$on_postgres -eq 0 ]
	@$(MAKE) --no-print-directory check

test-deep: $(DEVELOPMENT) $(ASSETS)  ## Run the tests with many more examples for each property
	@HYPOTHESIS_PROFILE=deep $(PYTEST)

pictures: $(DEVELOPMENT) $(ASSETS)  ## Take the pictures of the documents anew, from the journeys through the site
	@LANYARD_PICTURES=yes $(BIN)/pytest tests/journeys/browser

check: $(DEVELOPMENT)  ## Check format, lint, types, import contracts and sizes
	@$(BIN)/ruff format --quiet --check --output-format concise .
	@$(BIN)/ruff check --quiet --output-format concise .
	@$(BIN)/mypy --no-error-summary src/lanyard conftest.py hatch_build.py $(wildcard benchmarks tests tools)
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python -m tools.sizes
	@echo "Format, lint, types, import contracts and sizes are in order."

bench: $(DEVELOPMENT) $(ASSETS)  ## Measure speed and memory, as ratios within one run
	@$(BIN)/python -m benchmarks

assets: $(ASSETS)  ## Build the styles and scripts of the pages

format: $(DEVELOPMENT)  ## Format the code and mend what the linter can mend
	@$(BIN)/ruff check --quiet --fix-only .
	@$(BIN)/ruff format --quiet .

lock: $(DEVELOPMENT)  ## Remake both lock files (LOCK_OPTIONS=--upgrade takes the newest of everything)
	@$(COMPILE) --group set-up --output-file requirements.lock
	@$(COMPILE) --group development --constraints requirements.lock --output-file requirements-dev.lock
	@$(BIN)/pytest tools/test_locks.py

clean:  ## Remove the environment and everything that can be made again
	rm -rf .venv build dist .pytest_cache .hypothesis .mypy_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# pip is the last thing that making an environment adds, so half an environment is made again.
$(BIN)/pip:
	@$(PYTHON) -c 'import sys; sys.exit("Lanyard needs Python 3.11 or newer." if sys.version_info < (3, 11) else 0)'
	@$(PYTHON) -m venv --clear .venv

$(RUNNING): | $(BIN)/pip
	@echo "Setting up Lanyard in .venv from requirements.lock. The first time takes a minute or two."
	@$(INSTALL) --require-hashes --requirement requirements.lock
	@$(INSTALL) --no-build-isolation --editable .
	@mkdir -p $(@D)
	@rm -f $(@D)/running-*
	@touch $@

$(DEVELOPMENT): $(RUNNING)
	@echo "Adding the development tools from requirements-dev.lock."
	@$(INSTALL) --require-hashes --requirement requirements-dev.lock
	@rm -f $(@D)/development-*
	@touch $@

$(NODE_PACKAGES): $(WEB)/site/assets/package-lock.json $(WEB)/site/assets/package.json | $(RUNNING)
	@echo "Fetching what styles and scripts are made of."
	@mkdir -p build/node
	@cp $^ build/node/
	@$(NPM) ci --ignore-scripts --omit=optional > /dev/null
	@touch $@

# Collected beside the old ones and then put in their place, so that a server never sees half of them.
$(ASSETS): $(NODE_PACKAGES) $(ASSET_SOURCES) Makefile requirements.lock | $(RUNNING)
	@rm -rf build/assets build/static-new
	@mkdir -p build/assets/site
	@$(SASS) $(WEB)/site/assets/app.scss build/assets/site/app.css
	@cp $(WEB)/site/assets/*.js $(WEB)/site/assets/*.svg $(WEB)/site/assets/*.txt build/assets/site/
	@sed 's|//# sourceMappingURL=.*||' build/node/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js \
		> build/assets/site/govuk-frontend.min.js
	@cp "$$($(BIN)/python -c 'import django_htmx; print(*django_htmx.__path__)')/static/django_htmx/htmx-2.min.js" \
		build/assets/site/htmx.min.js
	@LANYARD_MODE=development LANYARD_ASSETS=build/static-new DJANGO_SETTINGS_MODULE=lanyard.web.site.settings \
		$(BIN)/python -m django collectstatic --noinput --verbosity 0
	@rm -rf build/static
	@mv build/static-new build/static
