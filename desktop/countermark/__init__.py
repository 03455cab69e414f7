"""Countermark: who made a work, and that it is not for AI training, so that machines read it."""

__version__ = "0.1.0"
