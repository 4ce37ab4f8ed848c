"""Groups of fields that several documents share."""
