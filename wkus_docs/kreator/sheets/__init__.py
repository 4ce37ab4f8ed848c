"""Workbooks of the Kreator: the set of questions for whoever edits it, and the answers for whoever gives them."""
