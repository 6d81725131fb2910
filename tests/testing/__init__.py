"""The pytest plugin for users, as users run it."""
