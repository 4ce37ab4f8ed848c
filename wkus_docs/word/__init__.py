"""The ground floor of Word files: what a DOCX is, whoever made it and whatever is done with it.

::

    bytes ─package.read─► entries ─WordFile─► trees, links, types, styles, properties
              limits                read             EditableWord: changed, and written back

Above it stand rendering (a template is filled), pdf, redlining and carrying. Nothing here knows of a template,
a document type or a terminal; what messages call the file, its reader says (``subject``).
"""
