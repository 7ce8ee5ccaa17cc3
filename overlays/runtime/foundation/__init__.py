"""What everything else stands on: sentinels, errors, JSON, lazy loading.

Takes nothing of the package, gives values and errors. Imports no other room.
"""
