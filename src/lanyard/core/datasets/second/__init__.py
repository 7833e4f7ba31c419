"""Tests alone: every definition a second time, in plain Python, against the committed SQL of the first."""
