"""The passes together: the command line, lenient runs, long chains."""
