"""From a `Plan` to a `Tree` of text, and from there to the disk: written whole or not at all.

Takes a plan, the runtime and hand-written modules; gives path → text. Imports `planning` and what is below it.
"""
