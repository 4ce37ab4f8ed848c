"""One module per document type; the module's name is the slug."""
