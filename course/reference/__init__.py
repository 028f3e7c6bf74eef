"""Pages to look things up in, made from data: what the lessons teach, in another order."""
