"""Our documents against docxtpl's: a broad set of templates, and the table of what came out.

``docxml`` writes Word files, ``topics`` hold the templates, ``cases`` lists them, ``oracle`` asks docxtpl
and compares, ``table`` counts feature by feature.
"""
