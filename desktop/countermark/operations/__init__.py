"""One module for each thing a person does; both faces call only these and read-only queries."""
