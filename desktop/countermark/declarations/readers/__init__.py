"""What the documents of a site say to those who read them, one module a protocol.

Pure functions from text to `Says`, written from the protocols' own rules. They share nothing with
the renderers or with the table of words, so that a mistake there is found.
"""
