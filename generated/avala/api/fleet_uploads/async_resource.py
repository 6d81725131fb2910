# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The asynchronous resource `fleet.uploads`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from avala_ext.client import AsyncAPIClient
from avala_ext.helpers.fleet_uploads import AsyncFleetUploadsHelpers

from ... import models
from . import (
    fleet_uploads_confirm_upload,
    fleet_uploads_finalize_upload,
    fleet_uploads_get_upload_status,
    fleet_uploads_get_upload_urls,
    fleet_uploads_init_upload,
    fleet_uploads_managed_admit,
    fleet_uploads_managed_finalize,
    fleet_uploads_managed_multipart_init,
    fleet_uploads_managed_multipart_parts,
    fleet_uploads_managed_multipart_progress,
    fleet_uploads_managed_status,
)

__all__ = ["AsyncFleetUploads"]


class _AsyncFleetUploads:
    """The generated methods of `AsyncFleetUploads`."""

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    async def init_upload(
        self,
        recording_uid: str,
        *,
        files: Sequence[models.UploadFile | Mapping[str, Any]],
        storage_config_uid: str | None = None,
    ) -> models.UploadSession:
        """Begin the upload of a recording's files.

        Opens an upload session for a list of files and returns it. Ask for the state of the session
        first: where there is one already, go on with that.

        `POST /fleet/recordings/{recording_uid}/upload/init/`

        Args:
            recording_uid: Uid of the recording that the files belong to. Managed uploads want
                it as a UUID in small letters.
            files: The files, 1 to 50000.
            storage_config_uid: Uid of the storage config to use. Left out, the server picks the
                place.

        Returns:
            The new session.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.uploads.init_upload).
        """
        return await self._client.send(
            fleet_uploads_init_upload.request(
                recording_uid, files=files, storage_config_uid=storage_config_uid
            )
        )

    async def get_upload_urls(
        self,
        recording_uid: str,
        *,
        session_uid: str,
        file_paths: Sequence[str],
        ttl_seconds: int | None = None,
    ) -> models.UploadUrlsResponse:
        """Get signed URLs for files of an upload.

        Returns one URL for each path, to which the bytes of that file are sent with PUT and the
        headers given beside it. The key of the API does not go there. The `ETag` in the answer to
        each PUT is needed for `confirm_upload`.

        `POST /fleet/recordings/{recording_uid}/upload/urls/`

        Args:
            recording_uid: Uid of the recording that the files belong to. Managed uploads want
                it as a UUID in small letters.
            session_uid: Uid of the upload session, 1 to 128 characters.
            file_paths: Paths of files of the session, 1 to 100. The answer has one URL for
                each.
            ttl_seconds: How long the URLs shall work, in seconds. The greatest value is not
                published; this document allows 604800, seven days. The server's default is 3600.

        Returns:
            The URLs.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.uploads.get_upload_urls).
        """
        return await self._client.send(
            fleet_uploads_get_upload_urls.request(
                recording_uid,
                session_uid=session_uid,
                file_paths=file_paths,
                ttl_seconds=ttl_seconds,
            )
        )

    async def confirm_upload(
        self,
        recording_uid: str,
        *,
        session_uid: str,
        files: Sequence[models.UploadedFile | Mapping[str, Any]],
    ) -> models.UploadConfirmResponse:
        """Confirm that files were sent.

        Tells the platform which files have arrived in the storage, and with what `ETag`. The
        sources disagree about the answer: avala 0.10.0 reads `session_uid` and four totals, avala
        0.8.3 `confirmed`, `total_confirmed` and `total_files`. This document has them all, none of
        them certain.

        `POST /fleet/recordings/{recording_uid}/upload/confirm/`

        Args:
            recording_uid: Uid of the recording that the files belong to. Managed uploads want
                it as a UUID in small letters.
            session_uid: Uid of the upload session, 1 to 128 characters.
            files: The files, 1 to 500. The newest SDK sends at most 100 at a time, an older one
                500.

        Returns:
            What is confirmed so far.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.uploads.confirm_upload).
        """
        return await self._client.send(
            fleet_uploads_confirm_upload.request(
                recording_uid, session_uid=session_uid, files=files
            )
        )

    async def finalize_upload(
        self, recording_uid: str, *, session_uid: str
    ) -> models.UploadFinalizeResponse:
        """End an upload.

        Closes the session once all its files are confirmed; its state is `completing` or
        `completed` from then on. The sources disagree about the answer: avala 0.10.0 reads `detail`
        and perhaps `session_uid`, avala 0.8.3 shows `status` alone. This document has all three,
        none of them certain.

        `POST /fleet/recordings/{recording_uid}/upload/finalize/`

        Args:
            recording_uid: Uid of the recording that the files belong to. Managed uploads want
                it as a UUID in small letters.
            session_uid: Uid of the upload session, 1 to 128 characters.

        Returns:
            The end of the upload is noted.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.uploads.finalize_upload).
        """
        return await self._client.send(
            fleet_uploads_finalize_upload.request(recording_uid, session_uid=session_uid)
        )

    async def get_upload_status(self, recording_uid: str) -> models.UploadStatusResponse:
        """Get the state of a recording's upload.

        Returns the upload session of the recording and the files that are still to come. A
        recording that has never had one is answered with 404 and the `detail` "No upload session
        found for this recording.", which tells it from a recording that does not exist.

        `GET /fleet/recordings/{recording_uid}/upload/status/`

        Args:
            recording_uid: Uid of the recording that the files belong to. Managed uploads want
                it as a UUID in small letters.

        Returns:
            The session as it stands.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.uploads.get_upload_status).
        """
        return await self._client.send(fleet_uploads_get_upload_status.request(recording_uid))

    async def managed_admit(
        self,
        recording_uid: str,
        *,
        protocol: models.ManagedUploadProtocol,
        session_uid: str,
        files: Sequence[models.ManagedAdmitFile | Mapping[str, Any]],
    ) -> models.ManagedFleetUploadStatus:
        """Begin a managed upload.

        Announces the MCAP files of a recording, with their sizes and hashes, and returns the
        session. You make up `session_uid`; a repeated request with it opens no second session. Only
        organizations that are enrolled may do this. A session takes 64 files and 64 GiB in all. A
        server may answer 200 or 201; no published reply shows which.

        `POST /fleet/recordings/{recording_uid}/managed-upload/admit/`

        Args:
            recording_uid: Uid of the recording that the files belong to. Managed uploads want
                it as a UUID in small letters.
            protocol: Name of the protocol. There is one so far.
            session_uid: UUID of the session in small letters, made up by you before
                `managed_admit`.
            files: The files, 1 to 64, together at most 68719476736 bytes (64 GiB).

        Returns:
            The session, with a uid for each file.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.uploads.upload_managed_recording, admission).
        """
        return await self._client.send(
            fleet_uploads_managed_admit.request(
                recording_uid, protocol=protocol, session_uid=session_uid, files=files
            )
        )

    async def managed_status(
        self, recording_uid: str, *, protocol: models.ManagedUploadProtocol, session_uid: str
    ) -> models.ManagedFleetUploadStatus:
        """Get the state of a managed upload.

        Returns the session, its files, and after `managed_finalize` how the finalization goes. Read
        it every two seconds, for example, until `finalization.state` is `succeeded` or `failed`.
        Success means that the files are published; the recording itself may be `ready` only later.

        `GET /fleet/recordings/{recording_uid}/managed-upload/status/`

        Args:
            recording_uid: Uid of the recording that the files belong to. Managed uploads want
                it as a UUID in small letters.
            protocol: Name of the protocol. There is one so far.
            session_uid: UUID of the session in small letters, made up by you before
                `managed_admit`.

        Returns:
            The session as it stands.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.uploads.upload_managed_recording, status).
        """
        return await self._client.send(
            fleet_uploads_managed_status.request(
                recording_uid, protocol=protocol, session_uid=session_uid
            )
        )

    async def managed_multipart_init(
        self,
        recording_uid: str,
        *,
        protocol: models.ManagedUploadProtocol,
        session_uid: str,
        file_uid: str,
    ) -> models.ManagedMultipart:
        """Begin to send one file of a managed upload.

        Opens a generation of the file, that is one attempt to send all its parts, and says how it
        is cut into parts. Do not repeat the request when its answer is lost: ask `managed_status`
        for the generation instead. A server may answer 200 or 201; no published reply shows which.

        `POST /fleet/recordings/{recording_uid}/managed-upload/multipart/init/`

        Args:
            recording_uid: Uid of the recording that the files belong to. Managed uploads want
                it as a UUID in small letters.
            protocol: Name of the protocol. There is one so far.
            session_uid: UUID of the session in small letters, made up by you before
                `managed_admit`.
            file_uid: UUID of the file in small letters, made up by the server at
                `managed_admit`.

        Returns:
            The new generation.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.uploads.upload_managed_recording, multipart).
        """
        return await self._client.send(
            fleet_uploads_managed_multipart_init.request(
                recording_uid, protocol=protocol, session_uid=session_uid, file_uid=file_uid
            )
        )

    async def managed_multipart_progress(
        self,
        recording_uid: str,
        *,
        protocol: models.ManagedUploadProtocol,
        session_uid: str,
        file_uid: str,
        generation_uid: str,
        after: int,
    ) -> models.ManagedMultipartProgress:
        """List the parts of a file that have arrived.

        Returns parts in ascending order, at most 100 at a time. While `next_cursor` is not null,
        ask again with it as `after`; two rounds see every part.

        `GET /fleet/recordings/{recording_uid}/managed-upload/multipart/progress/`

        Args:
            recording_uid: Uid of the recording that the files belong to. Managed uploads want
                it as a UUID in small letters.
            protocol: Name of the protocol. There is one so far.
            session_uid: UUID of the session in small letters, made up by you before
                `managed_admit`.
            file_uid: UUID of the file in small letters, made up by the server at
                `managed_admit`.
            generation_uid: UUID of the generation in small letters, made up by the server at
                `managed_multipart_init`.
            after: Number of the last part already seen, 0 to 128: 0 at first, then the
                `next_cursor` of the answer before.

        Returns:
            The parts that have arrived, from `after` on.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.uploads.upload_managed_recording, multipart).
        """
        return await self._client.send(
            fleet_uploads_managed_multipart_progress.request(
                recording_uid,
                protocol=protocol,
                session_uid=session_uid,
                file_uid=file_uid,
                generation_uid=generation_uid,
                after=after,
            )
        )

    async def managed_multipart_parts(
        self,
        recording_uid: str,
        *,
        protocol: models.ManagedUploadProtocol,
        session_uid: str,
        file_uid: str,
        generation_uid: str,
        numbers: Sequence[int],
    ) -> models.ManagedParts:
        """Get signed URLs for parts of a file.

        Returns one grant for each part: a URL to which its bytes are sent with one PUT and the
        single header given beside it, within at most five minutes. The key of the API does not go
        there. The published client asks for one part at a time.

        `POST /fleet/recordings/{recording_uid}/managed-upload/multipart/parts/`

        Args:
            recording_uid: Uid of the recording that the files belong to. Managed uploads want
                it as a UUID in small letters.
            protocol: Name of the protocol. There is one so far.
            session_uid: UUID of the session in small letters, made up by you before
                `managed_admit`.
            file_uid: UUID of the file in small letters, made up by the server at
                `managed_admit`.
            generation_uid: UUID of the generation in small letters, made up by the server at
                `managed_multipart_init`.
            numbers: Numbers of parts, each 1 to 128; one is the published use.

        Returns:
            The grants.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.uploads.upload_managed_recording, multipart).
        """
        return await self._client.send(
            fleet_uploads_managed_multipart_parts.request(
                recording_uid,
                protocol=protocol,
                session_uid=session_uid,
                file_uid=file_uid,
                generation_uid=generation_uid,
                numbers=numbers,
            )
        )

    async def managed_finalize(
        self,
        recording_uid: str,
        *,
        protocol: models.ManagedUploadProtocol,
        session_uid: str,
        files: Sequence[models.ManagedFinalFile | Mapping[str, Any]],
    ) -> models.ManagedFinalizeReply:
        """End a managed upload.

        Starts the job that joins the parts, checks them against size and hash, and publishes the
        files. It is repeated safely, and may be sent again after the job has failed, unless its
        `code` is `content_mismatch` or `invalid_mcap`: these are final. A server may answer 200,
        201 or 202; no published reply shows which.

        `POST /fleet/recordings/{recording_uid}/managed-upload/finalize/`

        Args:
            recording_uid: Uid of the recording that the files belong to. Managed uploads want
                it as a UUID in small letters.
            protocol: Name of the protocol. There is one so far.
            session_uid: UUID of the session in small letters, made up by you before
                `managed_admit`.
            files: All files of the session, 1 to 64, sorted by `file_uid`.

        Returns:
            The job as it stands.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.uploads.upload_managed_recording, finalization).
        """
        return await self._client.send(
            fleet_uploads_managed_finalize.request(
                recording_uid, protocol=protocol, session_uid=session_uid, files=files
            )
        )


class AsyncFleetUploads(
    AsyncFleetUploadsHelpers[models.ManagedFleetUploadStatus], _AsyncFleetUploads
):
    """Uploads bring the files of a recording to the platform, in one of two ways. The plain one:
    `init_upload`, then for each batch of files `get_upload_urls`, one PUT for each file and
    `confirm_upload`, at the end `finalize_upload`. The managed one, for MCAP files of
    enrolled organizations: `managed_admit`, for each file `managed_multipart_init` and
    `managed_multipart_parts`, one PUT for each part, at the end `managed_finalize`.
    """
