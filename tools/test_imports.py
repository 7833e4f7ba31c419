"""What is distributed does not need what is not: only tests import from `tests`."""

import ast
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "src"


def imported(code: str) -> Iterator[str]:
    """The top names of all modules that the code imports, wherever in it."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]
        elif isinstance(node, ast.Import):
            yield from (name.name.partition(".")[0] for name in node.names)


def needs_tests(path: Path) -> bool:
    return "tests" in imported(path.read_text(encoding="utf-8"))


def test_an_import_of_tests_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "code.py"
    path.write_text("def late():\n    from tests.web.factories import a_person\n", encoding="utf-8")
    assert needs_tests(path)


def test_only_tests_import_from_tests() -> None:
    product = (path for path in SOURCE.rglob("*.py") if not path.name.startswith(("test_", "conftest")))
    assert [path.name for path in product if needs_tests(path)] == []
