"""Remembers works, files, policies, credentials and events; searches, migrates, backs up."""
