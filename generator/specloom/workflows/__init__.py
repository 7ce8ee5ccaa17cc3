"""What commands do beyond one run of the pipeline: update, release, report, watch.

Takes projects and what the command line asked for; gives what to say and files that change together. Imports
the pipeline and every room but `cli`.
"""
