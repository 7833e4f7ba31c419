"""The catalogue: who owns each data set and list, where it sits, whether it is ready."""
