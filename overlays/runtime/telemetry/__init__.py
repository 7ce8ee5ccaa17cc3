"""The log of calls, and their traces.

Takes what happens to a call, gives records and spans. Imports `http` and what is below it.
"""
