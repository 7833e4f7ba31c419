"""The manual as tests: a folder is a chapter, a test a paragraph."""
