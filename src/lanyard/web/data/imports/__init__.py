"""Bringing in returns: files are kept, a job makes a snapshot of them, and its page says what it found."""
