"""Measures protecting, importing and thumbnails against the floor and against other tools.

`python -m countermark_dev.bench`, or `make bench`. Everything is measured in one run, and each
measurement stands between two of the floor: machines are noisy, so only ratios are worth telling.
"""
