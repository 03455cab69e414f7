"""Whole stories in the real window."""
