"""What every client is: its settings, its policy, its generic verbs.

Takes settings, gives clients. Imports every other room.
"""
