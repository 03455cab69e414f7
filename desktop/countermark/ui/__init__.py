"""The window: views are layout, presenters and models decide; no SQL, no C2PA, no file writing."""
