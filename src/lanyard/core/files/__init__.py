"""How files come to stand where people look for them. Imports nothing else of Lanyard."""
