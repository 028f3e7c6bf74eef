"""Docusaurus pages made into lessons: text in, lessons and a report out, and no disk touched.

In order: ``page`` reads front matter and title; ``mdx`` takes out what only Docusaurus can run;
``sections`` finds the headings, real and bold ones; ``lessons`` cuts at the top-level sections;
``links`` gives every link and picture its new address; ``dialect`` writes the Markdown so that
Python-Markdown reads it as Docusaurus did; ``importing`` runs all of it over a set of pages.
"""
