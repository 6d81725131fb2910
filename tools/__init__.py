"""Scripts for those who work on the project; none of this is shipped."""
