"""Our own components: each declared with examples, from which its page of documentation is made."""

from lanyard.web.pages.components.declare import Component, Example, rendered
from lanyard.web.pages.components.examples import COMPONENTS

__all__ = ["COMPONENTS", "Component", "Example", "rendered"]
