"""The rights decision for one site as the documents crawlers read; text in memory, nothing written.

One module a protocol. A new one is a function from `Site` to documents and a line in `render`.
"""
