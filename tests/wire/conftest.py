"""Shared fixtures: one server, one event loop and one client of each kind for all tests of a worker."""

from support.fixtures import bench as bench, desk as desk, runner as runner
