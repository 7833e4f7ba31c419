"""The site's settings as tests need them: nothing to set first, and quick where it is no part of the test."""

import atexit
import os
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

os.environ["LANYARD_MODE"] = "test"
# So that nothing is written into the folder in which tests are started.
os.environ["LANYARD_HOME"] = os.environ.get("LANYARD_HOME") or mkdtemp(prefix="lanyard-home-")

from lanyard.web.site.settings import *  # noqa: F403 - the mode must be known before settings are read

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
DATA = Path(mkdtemp(prefix="lanyard-data-"))  # where no real installation has its own
atexit.register(rmtree, DATA, ignore_errors=True)
