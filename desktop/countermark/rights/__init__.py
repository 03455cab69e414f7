"""What is reserved and by whom: pure data, no input or output."""
