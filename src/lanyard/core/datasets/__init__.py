"""The 32 data sets an inspection asks for, and the control of what they disclose."""
