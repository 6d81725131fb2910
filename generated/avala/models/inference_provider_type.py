# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `InferenceProviderType`."""

from typing import Literal, TypeAlias

InferenceProviderType: TypeAlias = (
    Literal["anthropic", "custom", "http", "openai", "sagemaker"] | str
)
"""How a model is called. The reference has `http` and `sagemaker`; `openai`, `anthropic` and
`custom` occur in examples of the SDKs only.
"""
