"""Draw bars of ratios (JSON on standard input) into the PNG that is named. Needs matplotlib."""

import json
import sys

import matplotlib

matplotlib.use("Agg")
from matplotlib import pyplot

COLOURS = ("#9aa5b1", "#0b6e4f", "#c98a2b", "#a33b3b", "#5fb08f", "#cfcfcf")


def main() -> None:
    """Draw."""
    bars = json.load(sys.stdin)
    names = list(dict.fromkeys(name for ratios in bars.values() for name in ratios))
    figure, axes = pyplot.subplots(figsize=(9, 0.62 * len(bars) + 1.2), layout="constrained")
    height = 0.8 / len(names)
    for index, name in enumerate(names):
        places = [
            row + height * index for row, ratios in enumerate(bars.values()) if name in ratios
        ]
        shares = [ratios[name] for ratios in bars.values() if name in ratios]
        drawn = axes.barh(places, shares, height, label=name, color=COLOURS[index])
        axes.bar_label(drawn, fmt="%.2f", fontsize=7, padding=2)
    axes.set_yticks([row + 0.8 / 2 - height / 2 for row in range(len(bars))], list(bars))
    axes.axvline(1, color="#333333", linewidth=0.8)
    axes.invert_yaxis()
    axes.set_xscale("log")
    axes.set_xlabel("time in relation to httpx + orjson (logarithmic); shorter is better")
    axes.spines[["top", "right"]].set_visible(False)
    figure.legend(loc="outside upper center", ncols=3, fontsize=8)
    figure.savefig(sys.argv[1], dpi=120, metadata={"Software": None})


if __name__ == "__main__":
    main()
