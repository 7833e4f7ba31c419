"""The two colours, and the greys between them, of everything Lanyard writes for people to look at.

Ink and copper each reach a contrast of at least 3:1 against white and against each other, so a bar stays
visible for people with low vision and in a grey print; ink on white or on pale reaches 7:1, enough for text.
"""

INK = "#12343B"
COPPER = "#C8692F"
PALE = "#EEF3F3"
RULE = "#B9C7C9"
QUIET_TEXT = "#4A5D61"
WHITE = "#FFFFFF"
