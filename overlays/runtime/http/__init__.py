"""Connections, pools and transports: bytes out, responses in.

Takes a request, gives a response. Imports `requests` and what is below it.
"""
