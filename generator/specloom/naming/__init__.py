"""Every Python name is born here, before anything is printed.

Takes an `Api`, the pins of the overlays and the names that were published; gives the `Api` with names. Imports
`ir`, `source` and `lowering`.
"""
