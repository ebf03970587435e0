"""What lies on disk: packs, documents, settings and where they are. No Qt."""
