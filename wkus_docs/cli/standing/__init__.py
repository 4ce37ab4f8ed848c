"""The commands about standing files: asked once, then shown and kept up to date."""
