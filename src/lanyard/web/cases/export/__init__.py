"""The file of a case as a folder to hand over: indexed, hashed, and without a name in any file's name."""
