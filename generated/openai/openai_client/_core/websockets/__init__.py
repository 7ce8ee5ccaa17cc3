"""Connections over WebSockets: events both ways, reconnection.

Takes a session and an address, gives a connection. Imports `streaming` and what is below it.
"""
