"""Measures the window: how soon it can be used, whether it ever hesitates, what it holds."""
