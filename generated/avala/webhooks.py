# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Webhooks: check that a delivery is authentic and read its event."""

from avala_ext.webhooks import WebhookEvent, sign, verify

__all__ = ["WebhookEvent", "sign", "verify"]
