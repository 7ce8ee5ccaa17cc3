"""Pipeline, command line, report and changes."""
