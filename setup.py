"""The compiled formulas as a C extension. It is optional: where no compiler is, the formulas run on NumPy alone, and all is said in pyproject.toml."""

import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import numpy
from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

KERNELS = Path("src") / "millivolt" / "formulas" / "kernels"
# No contraction of a*b + c: the same bits on every processor, in the body of a loop and in its tail.
UNIX = ["-std=c11", "-O3", "-g0", "-fno-math-errno", "-fno-trapping-math", "-ffp-contract=off", "-fvisibility=hidden"]
# Both sides of a choice are computed and one is taken: so a loop becomes SIMD. Gcc writes a choice between constants out as further ways, if it may.
ONE_WAY = "-fno-thread-jumps"
FLAGS = {"msvc": ["/O2", "/fp:precise", "/std:c11"]}


class BuildKernels(build_ext):
    """Compiles the files side by side."""

    def build_extension(self, ext):
        ext.extra_compile_args = FLAGS.get(self.compiler.compiler_type) or [*UNIX, *([ONE_WAY] if self._knows(ONE_WAY) else [])]
        compile_all = self.compiler.compile

        def side_by_side(sources, **options):
            with ThreadPoolExecutor(os.cpu_count()) as pool:
                return [made for objects in pool.map(lambda source: compile_all([source], **options), sources) for made in objects]

        self.compiler.compile = side_by_side
        super().build_extension(ext)

    def _knows(self, flag):
        """Whether the compiler takes a flag: clang stops at what only gcc has."""
        with suppress(OSError):
            return subprocess.run([*self.compiler.compiler_so, flag, "-E", "-x", "c", os.devnull], capture_output=True, check=False).returncode == 0
        return False


setup(
    ext_modules=[
        Extension(
            "millivolt.formulas._kernels",
            sources=sorted(path.as_posix() for path in KERNELS.glob("*.c")),
            depends=sorted(path.as_posix() for path in KERNELS.glob("*.h")),
            include_dirs=[numpy.get_include()],
            libraries=[] if os.name == "nt" else ["m"],
            optional=True,
        )
    ],
    cmdclass={"build_ext": BuildKernels},
)
