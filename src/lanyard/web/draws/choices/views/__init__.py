"""The pages of inspectors' choice."""
