"""What is done in the directory: each function one act, one transaction, one event in the record."""
