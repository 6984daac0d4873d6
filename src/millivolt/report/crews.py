"""Who does the work: this process, others on this machine, or a Dask cluster. All take a function and its argument, and hand back what it makes."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import active_children, get_context
from typing import Any, Protocol, TypeVar
from urllib.parse import urlsplit

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
A = TypeVar("A")
EACH = 2          # pieces that wait for each worker, so that none is idle
PATIENCE = 10     # seconds for the scheduler of a cluster to answer
SCHEMES = ("tcp", "tls", "ws", "wss")


class Unmanned(Exception):
    """There is nobody to do the work: the cluster does not answer, or a worker was lost."""


class Job(Protocol[T_co]):
    """Work that was handed out."""

    def result(self, timeout: float | None = None) -> T_co:
        """What came of it; TimeoutError where that takes longer than these seconds."""


class Crew(Protocol):
    """Somebody who does work."""

    @property
    def ahead(self) -> int:
        """How much work to hand out before the first of it is asked for."""

    def submit(self, one: Callable[[A], T], item: A) -> Job[T]:
        """Hands out work."""


@dataclass(frozen=True)
class _Later:
    """Work that is done when it is asked for."""

    one: Callable[[Any], Any]
    item: Any

    def result(self, timeout: float | None = None) -> Any:
        if timeout is not None and timeout <= 0:
            raise TimeoutError
        return self.one(self.item)


class Alone:
    """This process."""

    ahead = 1

    def submit(self, one: Callable[[A], T], item: A) -> Job[T]:
        return _Later(one, item)


@dataclass(frozen=True)
class _Pool:
    pool: ProcessPoolExecutor
    ahead: int

    def submit(self, one: Callable[[A], T], item: A) -> Job[T]:
        return _Watched(self.pool.submit(one, item))


@dataclass(frozen=True)
class _Watched:
    of: Future[Any]

    def result(self, timeout: float | None = None) -> Any:
        try:
            return self.of.result(timeout)
        except BrokenProcessPool:
            raise Unmanned("a worker process was ended from outside, perhaps for want of memory; --jobs 1 does without") from None


@dataclass(frozen=True)
class _Cluster:
    client: Any
    ahead: int
    lost: type[Exception]

    def submit(self, one: Callable[[A], T], item: A) -> Job[T]:
        return _Remote(self.client.submit(one, item, pure=False), self.lost)


@dataclass(frozen=True)
class _Remote:
    of: Any
    lost: type[Exception]

    def result(self, timeout: float | None = None) -> Any:
        try:
            return self.of.result(timeout)
        except self.lost as why:
            raise Unmanned(f"a worker of the cluster was lost: {why}") from None


@contextmanager
def processes(jobs: int) -> Iterator[Crew]:
    """So many processes on this machine; what is still at work when it ends in an error is ended too."""
    before = set(active_children())
    pool = ProcessPoolExecutor(jobs, get_context("spawn"))
    try:
        yield _Pool(pool, EACH * jobs)
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        for child in set(active_children()) - before:
            child.terminate()
        raise
    pool.shutdown()


@contextmanager
def cluster(address: str) -> Iterator[Crew]:
    """The workers of a Dask cluster, by the address of its scheduler. They must have the same millivolt installed."""
    try:
        from distributed import Client
        from distributed.scheduler import KilledWorker
    except ImportError:
        raise Unmanned("--dask wants Dask: pip install 'millivolt[dask]'") from None
    try:
        _knock(address)
        client = Client(address, timeout=PATIENCE, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError, TypeError) as why:
        raise Unmanned(f"no Dask scheduler at {address[:200]!r}: {why}") from None
    with client:
        workers = len(client.scheduler_info(n_workers=-1)["workers"])
        if not workers:
            raise Unmanned(f"the Dask cluster at {address[:200]!r} has no worker")
        yield _Cluster(client, EACH * workers, KilledWorker)


def _knock(address: str) -> None:
    """Raises where nobody listens at an address: a client of Dask that never met its scheduler may hang when it is given up."""
    parts = urlsplit(address if "://" in address else f"tcp://{address}")
    if parts.scheme not in SCHEMES or not parts.hostname or not parts.port:
        raise ValueError("tcp://host:port expected")
    socket.create_connection((parts.hostname, parts.port), PATIENCE).close()


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
