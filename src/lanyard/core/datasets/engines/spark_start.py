"""Starts Spark once for the life of the program: quiet, bound to this machine alone, on what Java there is.

Spark's own start script runs two Javas one after the other, prints, and needs a module that small Java
runtimes lack; so the one Java that matters is started here.
"""

import atexit
import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pyspark
from pyspark.sql import SparkSession

from lanyard.core.datasets.engines.java import Java, find_java
from lanyard.core.datasets.errors import EngineNotInstalled

_QUIET = Path(__file__).with_name("log4j2.properties")

_LONGEST_START_SECONDS = 120

ON_THIS_MACHINE: Mapping[str, str] = {
    "spark.master": "local[2]",
    "spark.app.name": "lanyard",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.shuffle.partitions": "2",
}
"""Of a session on one machine: no port to the world, no pages, no bars, few partitions."""

_OPENED = (
    "java.lang",
    "java.lang.invoke",
    "java.lang.reflect",
    "java.io",
    "java.net",
    "java.nio",
    "java.util",
    "java.util.concurrent",
    "java.util.concurrent.atomic",
    "jdk.internal.ref",
    "sun.nio.ch",
    "sun.nio.cs",
    "sun.security.action",
    "sun.util.calendar",
)
"""Packages of Java that Spark reaches into, as its own start script opens them."""


@cache
def spark_session() -> SparkSession:
    """The session that is there already, or one started on this machine; raises `EngineNotInstalled`."""
    running = SparkSession.getActiveSession()
    return running or start(find_java(), ON_THIS_MACHINE)


def start(java: Java, settings: Mapping[str, str]) -> SparkSession:
    """A new session, ended with the program; raises `EngineNotInstalled` where Java cannot start it."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "told"
        process = _run(java, settings, told)
        port, secret = _told(process, told)
    builder = SparkSession.builder
    for name, value in settings.items():
        builder = builder.config(name, value)
    with _set({"PYSPARK_GATEWAY_PORT": str(port), "PYSPARK_GATEWAY_SECRET": secret}):
        session = builder.getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    atexit.register(_stop, session, process)
    return session


def _run(java: Java, settings: Mapping[str, str], told: Path) -> "subprocess.Popen[bytes]":
    """Java with Spark in it, which ends when this program does: then nothing holds its standard input.

    What it writes while it starts goes to a file beside `told`, for the case that it fails.
    """
    jars = Path(pyspark.__file__).parent / "jars"
    command = [
        *(java.program, "-cp", f"{jars}/*", "-XX:+IgnoreUnrecognizedVMOptions", *java.options),
        *(f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in _OPENED),
        "-Djdk.reflect.useDirectMethodHandle=false",
        "-Dio.netty.tryReflectionSetAccessible=true",
        f"-Dlog4j2.configurationFile={_QUIET.as_uri()}",
        "org.apache.spark.deploy.SparkSubmit",
        *(part for name, value in settings.items() for part in ("--conf", f"{name}={value}")),
        "pyspark-shell",
    ]
    told_where = {"_PYSPARK_DRIVER_CONN_INFO_PATH": str(told), "SPARK_CONNECT_MODE": "0"}
    surroundings = {**os.environ, **told_where, "SPARK_LOCAL_IP": "127.0.0.1"}
    with _wrote(told).open("wb") as wrote:
        return subprocess.Popen(  # noqa: S603 - the program is Java, found or given by whoever runs this
            command, stdin=subprocess.PIPE, stdout=wrote, stderr=wrote, env=surroundings
        )


def _wrote(told: Path) -> Path:
    return told.with_name("wrote")


def _told(process: "subprocess.Popen[bytes]", told: Path) -> tuple[int, str]:
    """The port and the secret by which to speak to Spark, once it has told them."""
    latest = time.monotonic() + _LONGEST_START_SECONDS
    while process.poll() is None and not told.is_file() and time.monotonic() < latest:
        time.sleep(0.05)
    if not told.is_file():
        process.kill()
        process.wait()
        wrote = _wrote(told).read_text(encoding="utf-8", errors="replace").strip()
        why = wrote[-500:] or "it took too long"
        raise EngineNotInstalled("spark", f"see why Java did not start it: {why}")
    with told.open("rb") as stream:
        port, length = struct.unpack(">ii", stream.read(8))
        return port, stream.read(length).decode()


@contextmanager
def _set(variables: Mapping[str, str]) -> Iterator[None]:
    """Environment variables for a while: through these PySpark finds a Spark that runs."""
    os.environ.update(variables)
    try:
        yield
    finally:
        for name in variables:
            del os.environ[name]


def _stop(session: SparkSession, process: "subprocess.Popen[bytes]") -> None:
    gateway = session.sparkContext._gateway  # noqa: SLF001 - to end it before Java, or it complains
    session.stop()
    if gateway:
        gateway.shutdown()
    if process.stdin:
        process.stdin.close()
    process.wait()
