"""What happened: one event an act, an export or a read of a child's record, in a chain nobody can mend."""
