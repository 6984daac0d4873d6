"""What reading a number loads."""

import subprocess
import sys

ASKED = """
import sys
import millivolt.units
millivolt.units.read_printed("3.3 m2")
print([name for name in ("sympy", "pint") if name in sys.modules])
"""


def test_reading_a_number_loads_no_computer_algebra_and_no_pint():
    done = subprocess.run([sys.executable, "-c", ASKED], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
