"""Drills: unannounced, timed rehearsals of getting data sets and lists out."""
