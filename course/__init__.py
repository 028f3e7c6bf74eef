"""The course: lessons and facts as people write them, read into plain data. The lowest layer."""
