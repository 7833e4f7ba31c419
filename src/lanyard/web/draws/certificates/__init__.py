"""Certificates: the result of a draw, what it takes to check it, and who was replaced since."""
