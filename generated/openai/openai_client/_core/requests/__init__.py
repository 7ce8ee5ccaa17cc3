"""Calls as values, and the requests that are built of them; no I/O.

Takes arguments, gives a request as it will stand on the wire. Imports `models` and what is below it.
"""
