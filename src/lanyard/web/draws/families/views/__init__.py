"""The pages of families' codes: of those who make them, and the public ones."""
