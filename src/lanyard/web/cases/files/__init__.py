"""Files of cases: received whole or not at all, known by their content, looked over, kept, given out."""
