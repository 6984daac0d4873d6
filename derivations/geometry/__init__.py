"""Areas and volumes of cells."""
