"""From degrees to the plane of the map, and back."""
