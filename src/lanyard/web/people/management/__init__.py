"""What is done with people from the command line."""
