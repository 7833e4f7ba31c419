"""Tells by its content what a file is, and refuses what could do harm to whoever opens it."""

from lanyard.core.files.sniffing.sniff import sniff

__all__ = ["sniff"]
