"""Calls of the mini package over real connections."""
