"""From an `Api` with names to a `Plan`: every module, import and line of the emitted package is decided here.

Takes the named Api and the settings of the overlays; gives modules as data, which templates print. Imports
`naming` and what is below it.
"""
