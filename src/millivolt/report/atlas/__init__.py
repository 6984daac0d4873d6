"""The atlas: the same pages for a browser. Static HTML that opens from disk, without a script, and with no style sheet, font or picture in another file."""
