"""A standing attack suite: what peers, networks, callers and documents do in bad faith, tried on every transport."""
