"""What is done with lists: asked for, frozen or refused, shown to whoever checks, and set aside."""
