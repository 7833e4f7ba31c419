"""Journeys through the site in a real browser: with scripts and without, on a phone and on a desk."""
