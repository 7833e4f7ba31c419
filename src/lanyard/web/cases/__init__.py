"""The cases of the children whom an inspection tracks: who takes part, what is known, what is missing."""
