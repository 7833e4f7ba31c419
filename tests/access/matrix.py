"""Which role may do what, how far, as text: a change of it shows in review.

`python -m tests.access.matrix` writes `matrix.txt` anew.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import django

from lanyard.web.access.permissions import SCOPE_WORDS, Permission, Scope, declared_permissions
from lanyard.web.access.roles import ROLES

FILE = Path(__file__).with_name("matrix.txt")

_ABOUT = """\
Which role may do what, how far. Made from the declarations by: python -m tests.access.matrix
"""


def matrix() -> str:
    """Each permission by its name, and the roles that have it, the widest reach first."""
    return "\n".join([_ABOUT, *("\n".join(_lines(each)) + "\n" for each in declared_permissions())])


def _lines(permission: Permission) -> Iterator[str]:
    yield f"{permission.name}: {permission.words}"
    for scope in sorted(Scope, reverse=True):
        names = [name.value for name in ROLES if permission.granted.get(name) is scope]
        if names:
            yield f"    {SCOPE_WORDS[scope].lower()}: {', '.join(names)}"
    if not permission.granted:
        yield "    no role: it comes with a signed link alone"


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    django.setup()
    FILE.write_text(matrix())
