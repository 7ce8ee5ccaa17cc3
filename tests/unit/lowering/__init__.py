"""From the document to the Api."""
