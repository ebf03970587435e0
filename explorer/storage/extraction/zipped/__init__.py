"""Files that are a ZIP of parts: Word, OpenDocument, EPUB."""
