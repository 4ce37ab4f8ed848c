"""One folder per document type; its name is the slug."""
