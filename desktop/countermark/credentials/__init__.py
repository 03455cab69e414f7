"""Signing identities, manifests, signing one file safely, and reading any file's credentials."""
