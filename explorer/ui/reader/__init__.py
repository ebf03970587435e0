"""The article as it is read: what stands on a sheet, how it is drawn, and what is said of it."""
