"""Forms by which families say whether they take part: their words in each language, on paper and on pages."""
