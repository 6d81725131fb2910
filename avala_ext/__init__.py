"""The handwritten half of the Avala client: what no generator can make.

Importing this package imports nothing else; take the module that is needed
(``avala_ext.retry``, ``avala_ext.webhooks``, ``avala_ext.mock``, ...).
"""

__version__ = "0.1.0"
