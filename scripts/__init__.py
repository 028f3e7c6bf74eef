"""The entry points: arguments, disk and exit codes; the work itself is in the other packages."""
