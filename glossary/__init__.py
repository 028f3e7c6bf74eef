"""The glossary: terms in two languages, found in the text, marked there, and looked up."""
