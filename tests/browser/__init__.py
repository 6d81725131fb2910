"""The pages of the mock in a real browser, where there is one."""
