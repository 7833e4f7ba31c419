"""Lanyard gets a local area partnership ready for its area SEND inspection, and runs it."""

__version__ = "0.1.0"
