"""Runs the program long, large and against all odds: `python -m countermark_dev.endurance TOOL`.

`curve`: memory over many files. `large`: a hundred thousand of them. `memory`: one large file at a
time. `kills`: batches that are killed and resumed.
"""
