"""The board of one inspection: what is due today, what comes next, what is late, blocked or done."""
