"""The command line: parses, calls operations, prints."""
