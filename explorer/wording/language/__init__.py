"""How each language writes dates, units and figures, and which one is spoken."""
