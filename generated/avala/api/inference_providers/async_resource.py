# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The asynchronous resource `inference_providers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from avala_ext.client import AsyncAPIClient
from avala_ext.pages import AsyncCursorPage, AsyncPager
from avala_ext.wire import UNSET, Unset

from ... import models
from . import (
    inference_providers_create,
    inference_providers_delete,
    inference_providers_get,
    inference_providers_list,
    inference_providers_test,
    inference_providers_update,
)

__all__ = ["AsyncInferenceProviders"]


class AsyncInferenceProviders:
    """An inference provider is a model of your own that Avala can call, for first annotations."""

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    async def list(
        self, *, limit: int | None = None, cursor: str | None = None
    ) -> AsyncCursorPage[models.InferenceProvider]:
        """List inference providers.

        Returns the models that your organization can call, one page at a time.

        `GET /inference-providers/`

        Args:
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of inference providers; `next_page()` and `auto_paging_iter()` go on from
            there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (inference_providers.list).
        """
        return await self._client.page(inference_providers_list.request(limit=limit, cursor=cursor))

    def iter(
        self, *, limit: int | None = None, cursor: str | None = None, max_items: int | None = None
    ) -> AsyncPager[models.InferenceProvider]:
        """List inference providers.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /inference-providers/`

        Args:
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.
            max_items: Stop after this many items. By default all items are yielded.

        Returns:
            An iterator over the items, used up by one walk.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (inference_providers.list).
        """
        return self._client.iterate(
            inference_providers_list.request(limit=limit, cursor=cursor), max_items=max_items
        )

    async def create(
        self,
        *,
        name: str,
        provider_type: models.InferenceProviderType,
        config: Mapping[str, Any],
        description: str | None = None,
        is_active: bool | None = None,
        project: str | int | None = None,
    ) -> models.InferenceProvider:
        """Create an inference provider.

        Registers a model that Avala can call, and returns it. A `config` that does not fit the type
        is answered with 400.

        `POST /inference-providers/`

        Args:
            name: Name of the provider, 1 to 255 characters.
            provider_type: How a model is called. The reference has `http` and `sagemaker`;
                `openai`, `anthropic` and `custom` occur in examples of the SDKs only.
            config: A JSON object whose keys are not documented.
            description: What the model does.
            is_active: Whether the model may be called from the start. The server's default is
                true.
            project: Project the provider is for, by uid as in the SDKs or by number as on a
                generated page. Left out, the whole organization. 1 to 9007199254740991.

        Returns:
            The new inference provider.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: avala 0.10.0 (inference_providers.create).
        """
        return await self._client.send(
            inference_providers_create.request(
                name=name,
                provider_type=provider_type,
                config=config,
                description=description,
                is_active=is_active,
                project=project,
            )
        )

    async def get(self, uid: str) -> models.InferenceProvider:
        """Get one inference provider.

        Returns the provider with this uid.

        `GET /inference-providers/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The inference provider.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/inference-providers; avala 0.10.0.
        """
        return await self._client.send(inference_providers_get.request(uid))

    async def delete(self, uid: str) -> None:
        """Delete an inference provider.

        Removes the provider for good. The model itself stays where it is.

        `DELETE /inference-providers/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (inference_providers.delete).
        """
        await self._client.send(inference_providers_delete.request(uid))

    async def update(
        self,
        uid: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        provider_type: models.InferenceProviderType | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        project: str | int | Unset | None = UNSET,
    ) -> models.InferenceProvider:
        """Update an inference provider.

        Changes the fields that are sent and leaves the others alone. A `config` that is sent
        replaces the stored one as a whole. A generated page shows that the answer holds the
        writable fields only; the SDKs read all.

        `PATCH /inference-providers/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.
            name: New name, 1 to 255 characters.
            description: New description.
            provider_type: How a model is called. The reference has `http` and `sagemaker`;
                `openai`, `anthropic` and `custom` occur in examples of the SDKs only.
            config: A JSON object whose keys are not documented.
            is_active: Whether the model may be called from now on.
            project: Project the provider is for, by uid or number. Null, the whole
                organization. 1 to 9007199254740991.

        Returns:
            The inference provider after the change.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (inference_providers.update); docs.avala.ai/api-reference.
        """
        return await self._client.send(
            inference_providers_update.request(
                uid,
                name=name,
                description=description,
                provider_type=provider_type,
                config=config,
                is_active=is_active,
                project=project,
            )
        )

    async def test(self, uid: str) -> models.InferenceTestResult:
        """Test an inference provider.

        Calls the model once and reports whether it answered. The request has no body. The provider
        remembers time and outcome in `last_test_at` and `last_test_success`.

        `POST /inference-providers/{uid}/test/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            What the trial call gave.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (inference_providers.test); TypeScript SDK 0.7.0.
        """
        return await self._client.send(inference_providers_test.request(uid))
