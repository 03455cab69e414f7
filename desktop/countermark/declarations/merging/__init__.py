"""A site's own files and ours made into one: not a line that a person wrote is lost.

`merge.merge` is the way in; one module for each kind of file. Our lines stand between markers, so
that the next merge replaces them and nothing else.
"""
