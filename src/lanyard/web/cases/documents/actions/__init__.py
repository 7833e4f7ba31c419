"""What is done with documents of cases: asked for, given, decided on."""
