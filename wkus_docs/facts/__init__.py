"""Facts of a case: their names, what a document takes from another by them, and where they stand."""
