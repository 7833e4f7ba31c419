"""The pages of ceremonies."""
