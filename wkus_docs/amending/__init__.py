"""Two versions of an act in, the changes that make the one of the other out, in the formulas of legislative technique."""
