"""Draws that anyone can check: the list is frozen first, the seed comes after, the result can be repeated."""
