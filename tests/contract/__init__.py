"""Contract tests: whether client, mock and document agree, in both directions."""
