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
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path

import pyspark
from pyspark.sql import SparkSession

from lanyard.core.datasets.engines.java import Java, find_java
from lanyard.core.datasets.errors import EngineNotInstalled

_QUIET = Path(__file__).with_name("log4j2.properties")

_LONGEST_START_SECONDS = 120

_OF_ONE_AREA = {
    "spark.sql.shuffle.partitions": "1",
    "spark.default.parallelism": "1",
    "spark.sql.adaptive.enabled": "false",
    "spark.sql.autoBroadcastJoinThreshold": "-1",
    "spark.sql.constraintPropagation.enabled": "false",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
}
"""An area is little to Spark: what takes long is not its rows but to prepare a hundred queries that each run
once. So nothing is split, sent round or compiled for them. Whoever counts many areas on a cluster brings a
session with the settings of the cluster."""

ON_THIS_MACHINE: Mapping[str, str] = {
    "spark.master": "local[2]",
    "spark.app.name": "lanyard",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.catalogImplementation": "in-memory",
    **_OF_ONE_AREA,
}
"""Of a session on one machine: no port to the world, no pages, no bars."""

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
    """A new session, ended with the program, and with it the folder that holds all it writes; raises
    `EngineNotInstalled` where Java cannot start it."""
    with ExitStack() as undo:
        folder = Path(undo.enter_context(tempfile.TemporaryDirectory()))
        process, gateway = _run(java, {**settings, **_all_within(folder)}, folder)
        with _set(gateway):
            session = _builder(settings).getOrCreate()
        session.sparkContext.setLogLevel("OFF")
        atexit.register(_stop, session, process, undo.pop_all())
    return session


def _builder(settings: Mapping[str, str]) -> SparkSession.Builder:
    builder = SparkSession.builder
    for name, value in settings.items():
        builder = builder.config(name, value)
    return builder


def _all_within(folder: Path) -> Mapping[str, str]:
    """Settings by which tables and what does not fit into memory lie in a folder: Spark would put the first
    where the program was started, and leave them there."""
    return {"spark.sql.warehouse.dir": (folder / "tables").as_uri(), "spark.local.dir": str(folder)}


def _run(
    java: Java, settings: Mapping[str, str], folder: Path
) -> tuple["subprocess.Popen[bytes]", Mapping[str, str]]:
    """Java with Spark in it, and the variables by which PySpark finds it. It ends when this program does:
    then nothing holds its standard input.

    What it writes while it starts goes to a file, for the case that it fails.
    """
    told, wrote = folder / "told", folder / "wrote"
    told_where = {"_PYSPARK_DRIVER_CONN_INFO_PATH": str(told), "SPARK_CONNECT_MODE": "0"}
    surroundings = {**os.environ, **told_where, "SPARK_LOCAL_IP": "127.0.0.1"}
    with wrote.open("wb") as writing:
        process = subprocess.Popen(  # noqa: S603 - the program is Java, found or given by whoever runs this
            _command(java, settings, folder),
            stdin=subprocess.PIPE, stdout=writing, stderr=writing, env=surroundings,
        )  # fmt: skip
    _wait_for(told, process, wrote)
    with told.open("rb") as stream:
        port, length = struct.unpack(">ii", stream.read(8))
        secret = stream.read(length).decode()
    told.unlink()
    return process, {"PYSPARK_GATEWAY_PORT": str(port), "PYSPARK_GATEWAY_SECRET": secret}


def _command(java: Java, settings: Mapping[str, str], folder: Path) -> list[str]:
    jars = Path(pyspark.__file__).parent / "jars"
    return [
        *(java.program, "-cp", f"{jars}/*", "-XX:+IgnoreUnrecognizedVMOptions", *java.options),
        *(f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in _OPENED),
        *("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),  # for the same reason: what is ready soonest
        "-Djdk.reflect.useDirectMethodHandle=false",
        "-Dio.netty.tryReflectionSetAccessible=true",
        f"-Djava.io.tmpdir={folder}",
        f"-Dlog4j2.configurationFile={_QUIET.as_uri()}",
        "org.apache.spark.deploy.SparkSubmit",
        *(part for name, value in settings.items() for part in ("--conf", f"{name}={value}")),
        "pyspark-shell",
    ]


def _wait_for(told: Path, process: "subprocess.Popen[bytes]", wrote: Path) -> None:
    """Until Spark has told by what port and secret to speak to it; raises `EngineNotInstalled`."""
    latest = time.monotonic() + _LONGEST_START_SECONDS
    while process.poll() is None and not told.is_file() and time.monotonic() < latest:
        time.sleep(0.05)
    if not told.is_file():
        process.kill()
        process.wait()
        said = wrote.read_text(encoding="utf-8", errors="replace").strip()
        why = said[-500:] or "it took too long"
        raise EngineNotInstalled("spark", f"see why Java did not start it: {why}")


@contextmanager
def _set(variables: Mapping[str, str]) -> Iterator[None]:
    """Environment variables for a while: through these PySpark finds a Spark that runs."""
    os.environ.update(variables)
    try:
        yield
    finally:
        for name in variables:
            del os.environ[name]


def _stop(session: SparkSession, process: "subprocess.Popen[bytes]", undo: ExitStack) -> None:
    gateway = session.sparkContext._gateway  # noqa: SLF001 - to end it before Java, or it complains
    session.stop()
    if gateway:
        gateway.shutdown()
    if process.stdin:
        process.stdin.close()
    process.wait()
    undo.close()
