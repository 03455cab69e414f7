"""The language in which works are searched: one text, read once, asked of the catalogue."""
