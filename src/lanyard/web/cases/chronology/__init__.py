"""Chronologies: what happened in a child's life over the years that the framework asks about, by date."""
