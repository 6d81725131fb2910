"""What all uploads share: the list of local files, the journal on disk, progress."""
