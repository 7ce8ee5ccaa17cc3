"""Reading what people wrote: an address or a file becomes a `Document`, with overlays applied.

Takes files and overlays; gives plain data, each node known by its JSON pointer. Of the first problem to the
last, all are collected. Imports `ir` only.
"""
