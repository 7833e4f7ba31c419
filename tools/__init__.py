"""What looks after the house itself; the product imports nothing from here."""
