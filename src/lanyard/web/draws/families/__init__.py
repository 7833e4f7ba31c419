"""Families ask whether their child was in a list: codes, letters, and the public page that answers."""
