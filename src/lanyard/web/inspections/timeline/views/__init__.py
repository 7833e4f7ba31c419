"""The pages of dates and rules."""
