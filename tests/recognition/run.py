"""Print how much of what our own texts hold is found: ``python3 dev.py recognition [--faults]``."""

from __future__ import annotations

import resource
import sys
import time

from explorer.analysis.recognition.suggesting import suggest
from explorer.storage.corridor_file import read_corridor
from explorer.storage.paths import default_corridor, geodata
from explorer.storage.world_data.place_names import world_knowledge
from tests.articles import article_paths
from tests.recognition.gold import HERE, read_examples, score_file
from tests.recognition.shipped import figures_found, places_found

ROW = "{:<44}{:>7}{:>10}{:>11}{:>8}{:>7}{:>8}"


def main() -> int:
    """Print the scores, with ``--faults`` everything missed and proposed wrongly too."""
    start = time.process_time()
    corridor = read_corridor(default_corridor())
    knowledge = world_knowledge(geodata(), corridor.places.values())
    started = time.process_time() - start
    print(ROW.format("our own texts", "there", "proposed", "precision", "recall", "F1", "right"))
    for language in ("english", "indonesian", "english-later", "indonesian-later"):
        for name, (score, wrong, missed) in score_file(HERE / f"{language}.txt", knowledge).items():
            figures = (score.precision, score.recall, score.f1, score.share_right)
            print(
                ROW.format(
                    f"{language}: {name}",
                    score.there,
                    score.proposed,
                    *(f"{figure:.2f}" for figure in figures),
                )
            )
            if "--faults" in sys.argv:
                print("   missed:", "; ".join(missed))
                print("   wrong:", *wrong, sep="\n      ")
    for path in article_paths():
        text = path.read_text(encoding="utf-8")
        found = suggest(text, knowledge)
        print(f"{path.name}: places {places_found(text, found, corridor)}")
        print(f"{path.name}: figures {figures_found(text, found, corridor)}")
    long = "\n\n".join(e.text for e in read_examples(HERE / "english.txt")) * 20
    start = time.process_time()
    suggest(long, knowledge)
    taken = time.process_time() - start
    print(f"start {started:.2f} s; {len(long) / taken:,.0f} characters a second")
    print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most")
    return 0


if __name__ == "__main__":
    sys.exit(main())
