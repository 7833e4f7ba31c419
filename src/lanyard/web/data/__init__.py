"""The data team’s desk: returns brought in, snapshots, figures, and how ready each data set is."""
