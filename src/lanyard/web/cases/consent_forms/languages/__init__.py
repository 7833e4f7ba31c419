"""The words by which families are asked, one file a language, and the one place where they are declared."""
