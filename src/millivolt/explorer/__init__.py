"""The explorer: one page for a browser, in which a membrane is turned by hand. Its formulas are the JavaScript of the theorems; it opens from the disk and fetches nothing."""
