"""The multi-agency summary: written by several people, section by section."""
