"""Who takes part, in what and how: asked, answered, withdrawn; never edited, only followed."""
