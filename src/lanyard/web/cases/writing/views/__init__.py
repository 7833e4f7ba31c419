"""The pages of something written."""
