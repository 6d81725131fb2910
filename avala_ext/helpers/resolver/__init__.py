"""Reading published datasets by reference, without an API key, and checking all that comes."""
