"""Every Python name is decided here, before anything is planned.

Takes an `Api`, the pins of the overlays and the names that were published; gives the `Api` with names. Imports
`ir`, `source` and `lowering`.
"""
