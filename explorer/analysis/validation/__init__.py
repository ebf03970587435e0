"""What is published of travel times held against the model, and how well the two agree."""
