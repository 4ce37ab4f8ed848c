"""A conversation in a terminal: questions of an interview, a summary, a menu, and a file that is never behind."""
