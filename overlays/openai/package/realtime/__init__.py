"""Conversations over sockets: the connections of `client.realtime` and `client.responses`."""
