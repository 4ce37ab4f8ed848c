"""How fast the library is, and how many times faster than docxtpl: `make bench` writes `docs/wydajnosc.md`.

Both engines are timed in one run, turn by turn, so that a ratio does not depend on the machine. For the
profile of one piece there is also ``pytest benchmarks`` (pytest-benchmark), which keeps no page.
"""
