"""Checks that functions and files stay small and that file names say something: `python -m tools.sizes`.

Lines are counted as a reader scrolls past them: a function from its `def` to its last line, a file from top
to bottom, docstrings and comments included. Tests are reported, and held to names only.
"""

import ast
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

FOLDERS = ("src", "benchmarks", "tools")
MOST_FUNCTION_LINES = 40
MOST_FILE_LINES = 300
NAMES_THAT_SAY_NOTHING = frozenset({"utils", "helpers", "common", "misc"})


@dataclass(frozen=True)
class Function:
    """One function or method, with the line it starts on and the lines it takes."""

    file: Path
    name: str
    line: int
    lines: int
    docstring_lines: int


@dataclass(frozen=True)
class SourceFile:
    """One Python file, with its lines and the functions in it."""

    path: Path
    lines: int
    functions: tuple[Function, ...]

    @property
    def is_test(self) -> bool:
        return self.path.name.startswith("test_") or self.path.name == "conftest.py"


def measure(path: Path) -> SourceFile:
    """The sizes of one Python file; raises SyntaxError when it is none."""
    text = path.read_text(encoding="utf-8")
    nodes = ast.walk(ast.parse(text, filename=str(path)))
    functions = (node for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return SourceFile(path, len(text.splitlines()), tuple(_function(path, node) for node in functions))


def _function(path: Path, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Function:
    return Function(path, node.name, node.lineno, _lines(node), _docstring_lines(node))


def _lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _docstring_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return _lines(node.body[0]) if ast.get_docstring(node) is not None else 0


def faults(files: Sequence[SourceFile]) -> Iterator[str]:
    """One sentence for each function or file that is too long and each name that says nothing."""
    for file in files:
        yield from _name_faults(file)
        if not file.is_test:
            yield from _size_faults(file)


def _name_faults(file: SourceFile) -> Iterator[str]:
    for name in sorted(NAMES_THAT_SAY_NOTHING & {file.path.stem, *file.path.parent.parts}):
        yield f"{file.path}: '{name}' does not say what is inside; name it after its concept."


def _size_faults(file: SourceFile) -> Iterator[str]:
    if file.lines > MOST_FILE_LINES:
        yield f"{file.path}: {file.lines} lines, at most {MOST_FILE_LINES}; make it a package."
    for function in file.functions:
        if function.lines > MOST_FUNCTION_LINES:
            place = f"{function.file}:{function.line}"
            yield f"{place}: {function.name} takes {function.lines} lines, at most {MOST_FUNCTION_LINES}."


def summary(files: Sequence[SourceFile]) -> str:
    """The medians of the code, and how much of it is tests."""
    code = [file for file in files if not file.is_test]
    tests = [file for file in files if file.is_test]
    return "\n".join([_of_files(code), _of_functions(code), _of_tests(tests, code)])


def _of_files(code: Sequence[SourceFile]) -> str:
    return f"Files: {len(code)}, median {_median([file.lines for file in code])} lines."


def _of_functions(code: Sequence[SourceFile]) -> str:
    functions = [function for file in code for function in file.functions]
    whole = _median([one.lines for one in functions])
    bare = _median([one.lines - one.docstring_lines for one in functions])
    return f"Functions: {len(functions)}, median {whole} lines ({bare} without docstrings)."


def _of_tests(tests: Sequence[SourceFile], code: Sequence[SourceFile]) -> str:
    beside, lines = sum(file.lines for file in tests), sum(file.lines for file in code)
    return f"Tests: {beside} lines beside {lines} lines of code, {beside / max(lines, 1):.2f} to 1."


def _median(numbers: list[int]) -> str:
    return f"{median(numbers):g}" if numbers else "none"


def python_files(root: Path) -> list[Path]:
    """Every Python file under the folders that are measured, in order, relative to the root."""
    found = (path for folder in FOLDERS for path in (root / folder).rglob("*.py"))
    # Migrations are written by the framework, and nobody reads them in one go.
    return sorted(path.relative_to(root) for path in found if path.parent.name != "migrations")


def main() -> int:
    """Prints sizes and faults of the house in the current folder; 1 when there is a fault."""
    files = [measure(path) for path in python_files(Path())]
    found = list(faults(files))
    print(summary(files))
    print("\n".join(found), file=sys.stderr, end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
