"""Signing identities on disk: making, importing, renewing, backing up, and keys kept elsewhere."""
