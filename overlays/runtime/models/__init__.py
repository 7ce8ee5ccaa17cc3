"""Models: from JSON data to objects and back, by what their annotations say.

Takes data, gives models. Imports `foundation`.
"""
