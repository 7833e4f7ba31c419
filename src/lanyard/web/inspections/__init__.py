"""The call and all that follows from it: timeline, tasks, team, meetings to place."""
