"""The rules of inspections as data: what happens when, what is asked for, who meets whom, and what follows.

Each framework is one TOML file beside this module, or a file of an area's own. Every rule in it says where it
comes from and how sure that is.
"""
