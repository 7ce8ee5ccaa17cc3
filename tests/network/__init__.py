"""What goes wrong between client and server, over each transport, and what callers see of it."""
