"""Known faults for a made-up area: each rule's own example of a broken row, planted as one more child.

The rules declare what breaks them; nothing here knows a rule by name. `plant.plant` gives the returns with
the faults in them and the list of where they are; look-alikes (see `synth.look_alikes`) come with them.
"""
