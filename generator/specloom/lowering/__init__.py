"""From a `Document` to an `Api`: every question about the description is answered here, once.

Takes a normalised document; gives operations, parameters and types without any Python name. Imports `ir` and
`source`.
"""
