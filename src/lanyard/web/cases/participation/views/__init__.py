"""The pages of participation: the office's, the family's, and those of whoever asks it."""
