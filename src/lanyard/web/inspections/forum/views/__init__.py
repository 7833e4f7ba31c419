"""The pages of the forum's list."""
