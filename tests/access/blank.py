"""Empty templates: who may pass is decided before a page is written, and writing takes the time."""

from collections.abc import Mapping

from django.http import HttpRequest
from django.template.backends.base import BaseEngine


class Blank:
    """A template of nothing."""

    def render(
        self,
        context: Mapping[str, object] | None = None,  # noqa: ARG002 - as every template is called
        request: HttpRequest | None = None,  # noqa: ARG002
    ) -> str:
        """Nothing."""
        return ""


class BlankTemplates(BaseEngine):
    """Has every template."""

    app_dirname = "blank"

    def __init__(self, params: dict[str, object]) -> None:
        super().__init__({name: value for name, value in params.items() if name != "OPTIONS"})

    def get_template(self, template_name: str) -> Blank:  # noqa: ARG002 - they are all alike
        """The template of nothing."""
        return Blank()
