"""What the figures count: each population declared once, with the function that gives its rows."""
