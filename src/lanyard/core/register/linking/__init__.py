"""Which rows of all the returns speak of the same child: first by numbers, then by names, then by weighing.

Two different valid UPNs are joined only where a return states that one is the former UPN of the other, or a
person has decided it. Source of the order: data specification, part 3.2.
"""
