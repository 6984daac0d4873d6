"""`python -m millivolt.formula`: writes the shipped modules anew. Run twice, the bytes are the same."""

from .ahead import main

raise SystemExit(main())
