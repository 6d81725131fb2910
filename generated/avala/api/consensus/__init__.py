# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `consensus` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import consensus_compute as consensus_compute
    from . import consensus_get_config as consensus_get_config
    from . import consensus_get_summary as consensus_get_summary
    from . import consensus_list_scores as consensus_list_scores
    from . import consensus_update_config as consensus_update_config
    from .async_resource import AsyncConsensus as AsyncConsensus
    from .resource import Consensus as Consensus
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncConsensus": ".async_resource",
            "Consensus": ".resource",
            "consensus_compute": ".consensus_compute",
            "consensus_get_config": ".consensus_get_config",
            "consensus_get_summary": ".consensus_get_summary",
            "consensus_list_scores": ".consensus_list_scores",
            "consensus_update_config": ".consensus_update_config",
        },
    )

__all__ = [
    "AsyncConsensus",
    "Consensus",
    "consensus_compute",
    "consensus_get_config",
    "consensus_get_summary",
    "consensus_list_scores",
    "consensus_update_config",
]
