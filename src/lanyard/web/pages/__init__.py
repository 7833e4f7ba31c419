"""How a page is made: its frame, components, lists, forms and steps. Knows access, and no feature."""
