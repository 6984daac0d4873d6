"""The judge on trial: claims that are right, and claims that a known slip has made wrong."""
