"""Draws on the web: lists frozen first, seeds given after, and results that anyone can repeat."""
