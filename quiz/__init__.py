"""The quiz: items as authors write them or patterns make them, checked, and set as self-checks."""
