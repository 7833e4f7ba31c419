"""The case board: a row for each chosen child and each in reserve, a column for all that is prepared."""
