"""The directory: who belongs to the partnership, in which organisation, with which roles."""
