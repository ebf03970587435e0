"""The lesson editor beside the map: its desk, its page, and what the page is made of."""
