"""What every list of people starts with: the least by which the data team tells children apart."""

IDENTITY = ("child_id", "upn", "uln", "surname", "forename", "birth_date", "sex", "ethnicity_group")
"""By what the data team tells children apart."""
