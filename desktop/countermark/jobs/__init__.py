"""Runs many small tasks: executors, progress, cancel. Knows nothing of what the tasks are."""
