"""Who may pass where: every address of the site, held against what the access table declares."""
