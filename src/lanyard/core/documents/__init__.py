"""Forms that people fill in with their word processor: out as Word or ODT, and back in section by section."""
