"""Conversations over real sockets, sync and async."""
