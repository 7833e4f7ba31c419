"""The journeys of the command line."""
