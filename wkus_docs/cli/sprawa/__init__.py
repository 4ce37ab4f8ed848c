"""The commands about a case: a folder with its register and its documents."""
