"""Profiles: how they are made, which one counts, and who can read them."""

from __future__ import annotations

import os
import stat
import tomllib
from pathlib import Path

import pytest

from avala_ext.cli import profiles
from avala_ext.cli.connect import account
from avala_ext.cli.profiles import Profile
from avala_ext.cli.settings import Settings
from tests.cli.conftest import Avala
from tests.conftest import MockAddress


@pytest.fixture
def bare(mock: MockAddress, monkeypatch: pytest.MonkeyPatch) -> MockAddress:
    """The mock is there, but nothing in the environment leads to it."""
    monkeypatch.delenv("AVALA_API_KEY")
    monkeypatch.delenv("AVALA_BASE_URL")
    return mock


def test_configure_stores_what_works(avala: Avala, bare: MockAddress, home: Path) -> None:
    """A key from standard input is tried, stored for its owner alone, and used from then on."""
    page = avala("configure", "--base-url", bare.base_url, stdin=f"{bare.api_key}\n")
    path = home / "config" / "avala" / "config.toml"

    assert (page.code, page.out) == (0, "")
    assert str(path) in page.err
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [child.name for child in path.parent.iterdir()] == ["config.toml"]
    assert avala("tasks", "list", "--limit", "1").code == 0


def test_configure_stores_nothing_that_fails(avala: Avala, bare: MockAddress, home: Path) -> None:
    """A wrong key changes nothing, unless it is stored untried."""
    page = avala("configure", "--base-url", bare.base_url, stdin="wrong\n")

    assert page.code == 1
    assert "nothing is stored" in page.error
    assert not profiles.config_path().exists()
    assert avala("configure", "--no-test", "--api-key", "wrong").code == 0
    assert profiles.load() == {"default": Profile("wrong", "")}


def test_named_profiles(avala: Avala, bare: MockAddress, monkeypatch: pytest.MonkeyPatch) -> None:
    """Profiles are kept side by side; `--profile` and AVALA_PROFILE choose."""
    to_mock = ("--base-url", bare.base_url, "--api-key", bare.api_key)
    avala("configure", *to_mock, "--profile", "mock")
    avala("configure", "--no-test", "--api-key", "other")

    assert avala("tasks", "list", "--profile", "mock").code == 0
    assert avala("--profile", "mock", "tasks", "list").code == 0
    assert avala("--profile", "none", "tasks", "list").code == 2
    monkeypatch.setenv("AVALA_PROFILE", "mock")
    assert avala("tasks", "list").code == 0
    listing = avala("configure", "--list").out
    assert listing.split() == ["mock", bare.base_url, "default", "default", "address"]
    assert bare.api_key not in listing


def test_configure_keeps_what_is_not_given(avala: Avala, bare: MockAddress) -> None:
    """A new key does not forget the stored address."""
    avala("configure", "--no-test", "--api-key", "old", "--base-url", bare.base_url)
    page = avala("configure", stdin=bare.api_key)

    assert page.code == 0
    assert profiles.load()["default"] == Profile(bare.api_key, bare.base_url)


@pytest.mark.parametrize(
    ("options", "environment", "key", "url"),
    [
        ({}, {}, "stored", "https://stored.example"),
        ({"api_key": "given"}, {}, "given", None),
        ({"base_url": "https://given.example"}, {}, "stored", "https://given.example"),
        ({}, {"AVALA_API_KEY": "env"}, "env", None),
        ({}, {"AVALA_BASE_URL": "https://env.example"}, "stored", "https://env.example"),
        ({"profile": "two"}, {"AVALA_API_KEY": "env"}, "second", "https://two.example"),
        ({"profile": "two", "api_key": "given"}, {}, "given", "https://two.example"),
        ({}, {"AVALA_PROFILE": "two"}, "second", "https://two.example"),
        ({}, {"AVALA_PROFILE": "two", "AVALA_API_KEY": "env"}, "env", None),
    ],
)
def test_which_one_counts(
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    options: dict[str, str],
    environment: dict[str, str],
    key: str,
    url: str | None,
) -> None:
    """Options win over a profile asked for, that over the environment, that over the default."""
    for name in ("AVALA_API_KEY", "AVALA_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    profiles.save("default", Profile("stored", "https://stored.example"))
    profiles.save("two", Profile("second", "https://two.example"))
    settings = Settings()
    for name, value in options.items():
        setattr(settings, name, value)

    assert account(settings)[:2] == (key, url)


def test_odd_values_survive(home: Path) -> None:
    """Whatever a key holds, the file is TOML that reads back."""
    odd = Profile('a"b\\c', "https://x.example/é")
    path = profiles.save("odd-1_2", odd)

    assert profiles.load() == {"odd-1_2": odd}
    assert tomllib.loads(path.read_text("utf-8"))["profiles"]["odd-1_2"]["api_key"] == 'a"b\\c'


def test_a_broken_file_is_named(avala: Avala, bare: MockAddress) -> None:
    """What cannot be read is one line with the path, and is not overwritten."""
    path = profiles.config_path()
    path.parent.mkdir(parents=True)
    path.write_text("[profiles", "utf-8")

    assert str(path) in avala("tasks", "list").error
    assert avala("configure", "--no-test", "--api-key", "x").code == 1
    assert path.read_text("utf-8") == "[profiles"


def test_a_file_that_others_can_read_is_mentioned(avala: Avala, bare: MockAddress) -> None:
    """A warning says what to do about it."""
    avala("configure", "--base-url", bare.base_url, "--api-key", bare.api_key)
    profiles.config_path().chmod(0o644)
    page = avala("tasks", "list", "--limit", "1")

    assert page.code == 0
    assert "chmod 600" in page.err


def test_a_failed_write_leaves_the_old_file(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Writing is all or nothing, and leaves no rests behind."""
    path = profiles.save("default", Profile("old"))

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(profiles.ProfileError, match="No space"):
        profiles.save("default", Profile("new"))

    assert profiles.load() == {"default": Profile("old")}
    assert list(path.parent.iterdir()) == [path]


def test_where_the_file_is(home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """XDG_CONFIG_HOME counts when it is absolute."""
    assert profiles.config_path() == home / "config" / "avala" / "config.toml"
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert tmp_path in profiles.config_path().parents


def test_status(avala: Avala, mock: MockAddress) -> None:
    """The overview counts what the account holds; a part that fails says so in its place."""
    from tests.cli.conftest import control

    rows = {row["resource"]: row for row in avala("status").json}
    control(mock, "faults", {"spec": "status:code=403,op=projects_list"})
    page = avala("status", "--max-retries", "0")
    control(mock, "faults", {"spec": ""})
    broken = {row["resource"]: row for row in page.json}

    assert rows["tasks"] == {**rows["tasks"], "count": 100, "more": True, "error": None}
    assert rows["organizations"]["count"] == 2
    assert "fleet devices" in rows
    assert page.code == 0
    assert "403" in broken["projects"]["error"]
    assert broken["tasks"] == rows["tasks"]


def test_status_when_nothing_answers(avala: Avala, mock: MockAddress) -> None:
    """If every part fails, so does the command."""
    page = avala("--api-key", "wrong", "status")

    assert page.code == 1
    assert "401" in page.error
