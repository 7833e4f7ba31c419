"""The documents of each child: what the rules want, what is asked of whom, and what came."""
