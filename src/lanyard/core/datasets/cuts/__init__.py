"""The cuts by which figures are split, each declared once with its groups in the order of reading."""
