# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The asynchronous resource `account`."""

from __future__ import annotations

from avala_ext.client import AsyncAPIClient

from ... import models
from . import account_me, account_signup

__all__ = ["AsyncAccount"]


class AsyncAccount:
    """Your own account: sign up for one, and see who a key belongs to."""

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    async def signup(
        self,
        *,
        email: str,
        password: str,
        first_name: str | None = None,
        last_name: str | None = None,
    ) -> models.SignupResponse:
        """Create an account and get its first API key.

        Makes a user account and returns it with an API key, which is shown in this answer only. No
        API key is needed. An address that has an account already is answered with 400. Five
        requests a minute are allowed for one IP address.

        `POST /signup/`

        Args:
            email: E-mail address, at most 254 characters. It must not have an account yet.
            password: The password of the new account. Its rules are not published.
            first_name: First name.
            last_name: Last name.

        Returns:
            The new account and its key.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), RateLimitError (429).

        Source: avala 0.10.0 (signup); avala.ai/docs/api-reference/authentication.
        """
        return await self._client.send(
            account_signup.request(
                email=email, password=password, first_name=first_name, last_name=last_name
            )
        )

    async def me(self) -> models.CurrentUser:
        """Get your own user.

        Returns the user that the API key belongs to. The published client reads nothing but `uid`
        from it; further fields are kept.

        `GET /users/me/`

        Returns:
            Your own user.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                RateLimitError (429).

        Source: avala 0.10.0 (datasets.upload_files).
        """
        return await self._client.send(account_me.request())
