"""The windows of a lesson: what the class sees, what the teacher sees, and who leads them."""
