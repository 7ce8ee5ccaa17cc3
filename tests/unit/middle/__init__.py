"""Tests of the passes between the document and the plan."""
