"""Messages in words, sent in the background. None can hold a child's name: none can hold free text at all."""
