"""What needs no API key: signing up, and loading a published dataset."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

import httpx

from ..client import AsyncAPIClient, SyncAPIClient
from ..errors import UnsupportedDatasetModeError
from ..wire import Request
from .resolver.objects import AsyncResolvedDataset, ResolvedDataset
from .resolver.reading import Operations, Reading, resolve, warn_of_alias
from .resolver.references import Reference, parse

__all__ = ["Keyless"]

T = TypeVar("T")

_RETRIES = 3
"""Attempts of the published client after a first one that was answered with 429."""


class Keyless(Generic[T]):
    """The functions of `avala` that need no client, bound to the operations they call.

    Args:
        signup: Builds the request that makes an account.
        resolver: Builds the requests of the resolver.
    """

    def __init__(self, signup: Callable[..., Request[T]], resolver: Operations) -> None:
        self._signup = signup
        self._resolver = resolver

    def signup(
        self,
        email: str,
        password: str,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
    ) -> T:
        """Make an account and return it with its first API key, which is shown this once.

        Args:
            email: E-mail address that has no account yet, at most 254 characters.
            password: Password of the new account.
            first_name: First name.
            last_name: Last name.
            base_url: API root. Default: ``AVALA_BASE_URL``, then Avala's own.
            timeout: Seconds for the call. Default 30.

        Returns:
            The account (`in_waitlist` tells whether it still waits) and its key.

        Raises:
            avala.errors.ValidationError: The address has an account, or something is missing.
            avala.errors.RateLimitError: Too many accounts were made from this network.
            ValueError: The base URL cannot be used.

        Source: avala 0.10.0 (signup); facts B112.
        """
        with SyncAPIClient.without_key(base_url, timeout=timeout) as client:
            return client.send(self._signup_request(email, password, first_name, last_name))

    async def async_signup(
        self,
        email: str,
        password: str,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
    ) -> T:
        """Make an account and return it with its first API key, which is shown this once.

        Arguments, result and errors as in `signup`.
        """
        async with AsyncAPIClient.without_key(base_url, timeout=timeout) as client:
            return await client.send(self._signup_request(email, password, first_name, last_name))

    def _signup_request(
        self, email: str, password: str, first_name: str | None, last_name: str | None
    ) -> Request[T]:
        return self._signup(
            email=email, password=password, first_name=first_name, last_name=last_name
        )

    def load(
        self,
        reference: str,
        *,
        revision: str | None = None,
        streaming: bool = True,
        base_url: str | None = None,
        timeout: float = 30.0,
        max_retries: int = _RETRIES,
        http_client: httpx.Client | None = None,
    ) -> ResolvedDataset:
        """Resolve a published dataset, whose objects can then be listed and read.

        No API key and no proxy is used, and nothing is believed that does not fit: documents are
        compared with each other, every object with its size and SHA-256.

            with avala.load("acme-ai/training-v2") as dataset:
                for episode in dataset.episodes:
                    data = episode.read()

        Args:
            reference: ``owner/dataset``, ``owner/dataset@selector`` or
                ``avala://datasets/UUID@DIGEST``. A selector is an alias or a digest.
            revision: The selector, where the reference holds none. Default ``main``.
            streaming: Must be ``True``: objects are read when they are wanted.
            base_url: API root. Default: ``AVALA_BASE_URL``, then Avala's own.
            timeout: Seconds for one call, and without progress of a download. Default 30.
            max_retries: Attempts after the first of a call or a download. Default 3.
            http_client: A ready ``httpx.Client`` to send through; it stays yours to close.

        Returns:
            The revision. Close it, or use it in a ``with`` block.

        Warns:
            MutableDatasetAliasWarning: The reference may mean another revision tomorrow.

        Raises:
            avala.errors.DatasetResolverError: It could not be resolved; ``reason`` says why.
            avala.errors.DatasetIntegrityError: The answer contradicts itself.
            avala.errors.UnsupportedDatasetModeError: ``streaming`` is not ``True``.
            ValueError: The reference has another form.

        Source: avala 0.10.0 (load); facts B095 to B108.
        """
        asked = _asked(reference, revision, streaming)
        client = SyncAPIClient.without_key(
            base_url,
            timeout=timeout,
            max_retries=max_retries,
            http_client=http_client,
            proxies=False,
        )
        try:
            found = client.run(resolve(client, self._resolver, asked))
        except BaseException:
            client.close()
            raise
        return ResolvedDataset(Reading(client, self._resolver, found), client)

    async def async_load(
        self,
        reference: str,
        *,
        revision: str | None = None,
        streaming: bool = True,
        base_url: str | None = None,
        timeout: float = 30.0,
        max_retries: int = _RETRIES,
        http_client: httpx.AsyncClient | None = None,
    ) -> AsyncResolvedDataset:
        """Resolve a published dataset, whose objects can then be listed and read.

        Arguments, result and errors as in `load`; single objects are awaited, as in
        ``await dataset.episodes[0]``.
        """
        asked = _asked(reference, revision, streaming)
        client = AsyncAPIClient.without_key(
            base_url,
            timeout=timeout,
            max_retries=max_retries,
            http_client=http_client,
            proxies=False,
        )
        try:
            found = await client.run(resolve(client, self._resolver, asked))
        except BaseException:
            await client.aclose()
            raise
        return AsyncResolvedDataset(Reading(client, self._resolver, found), client)


def _asked(reference: str, revision: str | None, streaming: bool) -> Reference:
    """Check the arguments of `load`, and warn where that is due."""
    if streaming is not True:
        raise UnsupportedDatasetModeError(
            "datasets can only be streamed: leave streaming= away, or pass True"
        )
    asked = parse(reference, revision)
    warn_of_alias(asked)
    return asked
