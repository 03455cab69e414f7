"""Tools of the project's developers: the demonstration, pictures of the window, benchmarks."""
