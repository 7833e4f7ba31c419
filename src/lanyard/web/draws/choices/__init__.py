"""Inspectors' choice: which list they were sent, whom they chose from it, and every change, for good."""
