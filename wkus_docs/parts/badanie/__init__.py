"""Studies: variants, inputs and effects, evaluation."""
