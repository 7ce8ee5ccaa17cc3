"""Tests of the back end: from the named Api to files on disk."""
