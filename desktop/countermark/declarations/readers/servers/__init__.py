"""Which headers a server would send with a path, by its configuration; one module a kind.

Only what speaks of headers is understood, and what else such files commonly hold is known to be
without effect on them. Anything else is a problem that is named, never passed over.
"""
