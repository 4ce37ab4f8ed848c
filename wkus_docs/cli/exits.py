"""Exit codes of the program: whose turn it is to act."""

DONE = 0
"""All done; there may have been warnings."""

FILE = 1
"""The clerk's file needs correcting: the data, or the office's own template or letterhead."""

COMMAND = 2
"""The command line needs correcting, the place to write to included."""

INSTALLATION = 3
"""The program or the templates it came with need repairing."""
