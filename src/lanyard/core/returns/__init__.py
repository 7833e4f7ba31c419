"""Statutory returns: declared tables, readers, rules and the problems they find."""
