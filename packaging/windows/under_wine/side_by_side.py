"""Steps that wait for others; those that need not go on side by side."""

import time
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import NamedTuple


class Step(NamedTuple):
    """What is done under a name, once all steps named in `after` have ended."""

    name: str
    does: Callable[[], str]
    after: tuple[str, ...] = ()


class Ended(NamedTuple):
    """A step that has ended: what it said of itself, and how long it took."""

    name: str
    said: str
    seconds: float


def chosen(steps: Sequence[Step], names: Collection[str]) -> list[Step]:
    """Return the steps of these names; each waits also for what it awaited by way of others."""
    waits: dict[str, set[str]] = {}
    for step in steps:
        waits[step.name] = set(step.after).union(*(waits[name] for name in step.after))
    return [
        step._replace(after=tuple(sorted(waits[step.name].intersection(names))))
        for step in steps
        if step.name in names
    ]


def carry_out(
    steps: Sequence[Step], hands: int, *, told: Callable[[Ended], None], stop: Callable[[], None]
) -> list[Ended]:
    """Carry out all steps, as many at once as there are hands; return them in their own order.

    Where one fails, no other is begun, `stop` ends what is still going on, and once that has ended
    the fault goes on, with the step's name as a note. The same where this is interrupted.
    """
    waiting, going = list(steps), dict[Future[Ended], Step]()
    ended: dict[str, Ended] = {}
    with ThreadPoolExecutor(hands) as pool:
        try:
            while waiting or going:
                open_names = {step.name for step in (*waiting, *going.values())}
                ready = [step for step in waiting if not open_names.intersection(step.after)]
                for step in ready[: hands - len(going)]:
                    waiting.remove(step)
                    going[pool.submit(_timed, step)] = step
                for future in wait(going, return_when=FIRST_COMPLETED).done:
                    done = future.result()
                    del going[future]
                    ended[done.name] = done
                    told(done)
        except BaseException:
            stop()
            raise
    return [ended[step.name] for step in steps]


def _timed(step: Step) -> Ended:
    began = time.perf_counter()
    try:
        said = step.does()
    except Exception as error:
        error.add_note(step.name)
        raise
    return Ended(step.name, said, time.perf_counter() - began)
