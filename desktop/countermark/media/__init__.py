"""What a file is: format, digest, metadata, thumbnail. Knows formats, never what a policy means."""
