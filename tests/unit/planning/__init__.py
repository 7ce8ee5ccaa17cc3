"""From the named Api to the modules of a package."""
