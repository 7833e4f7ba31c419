"""What is done with inspectors' choice: lists sent, choices, substitutions."""
