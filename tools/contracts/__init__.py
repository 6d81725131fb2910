"""The parts of ``tools/contract.py``: the mock under test, the fuzzer, its checks, the summary."""
