"""The two colours, and the greys between them, of everything Lanyard writes for people to look at.

Ink and copper differ from each other by 3:1, so two bars side by side stay apart for people with low vision
and in a grey print. White words on either, and ink or quiet words on white or pale, reach 4.5:1.
"""

INK = "#0E2A30"
COPPER = "#B85A22"
PALE = "#EEF3F3"
RULE = "#B9C7C9"
QUIET_TEXT = "#4A5D61"
WHITE = "#FFFFFF"
