"""Ceremonies: parties of different organisations commit to words, then say them, and the draw is made."""
