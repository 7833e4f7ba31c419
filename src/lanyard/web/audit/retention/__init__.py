"""How long each class of record is kept, and what erases it afterwards."""
