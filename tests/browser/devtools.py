"""A page in a browser that is driven: keys are pressed, sliders moved, the accessibility tree read, by the DevTools protocol over two pipes."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from select import select
from types import TracebackType
from typing import Any

from .chromium import PATIENCE, chromium

FLAGS = ("--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
         "--remote-debugging-pipe")  # fmt: skip
KEYS = {"Tab": 9, "Enter": 13, "Space": 32, "End": 35, "Home": 36, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40}
LAUNCH = """
import fcntl, os, sys
read, write = (fcntl.fcntl(int(n), fcntl.F_DUPFD, 10) for n in sys.argv[1:3])
os.dup2(read, 3)
os.dup2(write, 4)
os.execv(sys.argv[3], sys.argv[3:])
"""  # the browser reads at 3 and writes at 4
TYPES = {"Enter": "\r", "Space": " "}


class Page:
    """One tab."""

    def __init__(self, write: int, read: int) -> None:
        self._write, self._read, self._rest, self._number = write, read, b"", 0
        self._session = ""
        self.said: list[str] = []  # in the console, errors among them
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        self.fetched: list[str] = []

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        """What the browser answers."""
        self._number += 1
        sent = {"id": self._number, "method": method, "params": params} | ({"sessionId": self._session} if self._session else {})
        os.write(self._write, json.dumps(sent).encode() + b"\0")
        while (answer := self._next()).get("id") != self._number:
            self._hear(answer)
        assert "error" not in answer, (method, answer["error"])
        found: dict[str, Any] = answer["result"]
        return found

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            assert select([self._read], [], [], PATIENCE)[0], "the browser is silent"
            more = os.read(self._read, 1 << 16)
            assert more, "the browser has ended"
            self._rest += more
        text, _, self._rest = self._rest.partition(b"\0")
        found: dict[str, Any] = json.loads(text)
        return found

    def _hear(self, event: dict[str, Any]) -> None:
        match event.get("method"):
            case "Runtime.consoleAPICalled" | "Runtime.exceptionThrown" | "Log.entryAdded":
                self.said.append(json.dumps(event["params"])[:600])
            case "Network.requestWillBeSent":
                self.fetched.append(event["params"]["request"]["url"])

    def open(self, address: str) -> None:
        """Goes there, and waits until it is loaded."""
        self.call("Page.navigate", url="about:blank")
        self.wait("document.readyState === 'complete' && location.href === 'about:blank'")  # or the next call may be lost while a large page is unloaded
        self.call("Page.navigate", url=address)
        self.wait("document.readyState === 'complete' && location.href !== 'about:blank'")

    def value(self, script: str) -> Any:
        """What an expression gives in the page."""
        done = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in done, done["exceptionDetails"]
        return done["result"].get("value")

    def wait(self, script: str) -> None:
        """Until it is true."""
        told = self.value(f"""new Promise((done, failed) => {{
            const asked = () => {{ if ({script}) done(true); else setTimeout(asked, 20); }};
            setTimeout(() => done(false), {PATIENCE * 250});
            asked();
        }})""")
        assert told, script

    def press(self, key: str, times: int = 1, shift: bool = False) -> None:
        """A key, as a hand presses it."""
        about = {"key": " " if key == "Space" else key, "code": key, "windowsVirtualKeyCode": KEYS[key], "modifiers": 8 if shift else 0}
        for _ in range(times):
            self.call("Input.dispatchKeyEvent", type="keyDown" if key in TYPES else "rawKeyDown", **about, **({"text": TYPES[key]} if key in TYPES else {}))
            self.call("Input.dispatchKeyEvent", type="keyUp", **about)

    def write(self, text: str) -> None:
        """In place of what the field in focus holds."""
        self.value("document.activeElement.select()")
        self.call("Input.insertText", text=text)

    def screen(self, width: int, height: int, night: bool = False, dots: float = 1) -> None:
        """As large as that, by day or by night."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=dots, mobile=width < 500)
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark" if night else "light"}])

    def picture(self, whole: bool = False) -> bytes:
        """A screenshot, PNG."""
        return base64.b64decode(self.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"])


class _Browser:
    """The process, ended at the end."""

    def __init__(self, folder: Path) -> None:
        theirs, self.write = os.pipe()
        self.read, answers = os.pipe()
        alone = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        command = [chromium(), *FLAGS, *alone, f"--user-data-dir={folder / 'profile'}", "about:blank"]
        with (folder / "stderr").open("wb") as log:
            self.process = subprocess.Popen([sys.executable, "-c", LAUNCH, str(theirs), str(answers), *command], pass_fds=(theirs, answers), stdout=log, stderr=log)
        os.close(theirs)
        os.close(answers)

    def __enter__(self) -> _Browser:
        return self

    def __exit__(self, kind: type[BaseException] | None, why: BaseException | None, trace: TracebackType | None) -> None:
        os.close(self.write)  # the browser ends when nobody is there any more
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self.read)


@contextmanager
def driven(folder: Path) -> Iterator[Page]:
    """A page of a browser that has nothing in it yet."""
    with _Browser(folder) as browser:
        yield Page(browser.write, browser.read)
