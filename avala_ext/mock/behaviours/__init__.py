"""What the document cannot say, one module per resource; see `avala_ext.mock.hooks`."""
