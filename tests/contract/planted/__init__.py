"""Bugs that are planted into a running mock, to see that the contract tests catch them.

A bug changes what comes in or goes out at the edge of the engine, so that none depends on how the
mock works inside, and nothing of this is in what is shipped.
"""
