"""What lies over the map and at its edges: card, page, sheet, bars and where each stands."""
