"""What the demo's scenes are played on: when the story happens, who acts in it, where its files lie."""
