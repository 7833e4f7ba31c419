"""Writing in sections: drafted, handed in, sent back with words, accepted; in the page or in Word."""
