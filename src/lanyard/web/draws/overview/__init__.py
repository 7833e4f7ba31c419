"""All draws, what to do now in one, and how it came about."""
