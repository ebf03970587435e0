"""A corridor in the making: pure functions that answer what a person does with a new draft."""
