"""The front sheet of a case: one page for the inspector, with who, what matters, and where everything is."""
