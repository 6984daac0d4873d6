"""The membrane in time, and the cable: time constant, length constant, input resistance."""
