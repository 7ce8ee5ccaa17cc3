"""Streams of events: bytes into typed events, and going on where a stream broke.

Takes a response, gives events. Imports `calls` and what is below it.
"""
