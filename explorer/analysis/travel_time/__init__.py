"""How long a journey takes, why, and how sure that is.

**Formula.** For one service from one place to another::

    T = Σ track_km / running_speed + planned stops
      + at each border {exit checks, gauge operation, entry checks}
      + at each change of mode {unloading, waiting for the next departure, loading}
      + waiting for departure

This is how corridor studies add up a journey: UNESCAP's time/cost–distance method draws time over
distance with borders as vertical steps, and CAREC's Corridor Performance Measurement and Monitoring
(CPMM) gives the speed without delay and the hours at borders separately. ``terms`` holds the sum,
``journeys`` the way over the network.

**Uncertainty.** Each speed, stop and border time is an estimate of three values: lowest, likely and
highest. It is drawn from a triangular distribution. With nothing but a range and a most likely
value known, that adds no further parameter; it is the usual stand-in for the beta distribution of
PERT, which needs a fourth (D. Johnson, "The triangular distribution as a proxy for the beta
distribution in risk analysis", The Statistician 46, 1997, 387–398); and its inverse is closed and
grows with each of the three values, so that a higher speed shortens every single sample. Its tails
are thicker than PERT's: intervals come out wider, never narrower.

**Differences.** An estimate is drawn once under its own name. Two routes that share it share its
luck, and it cancels: common random numbers, keyed by a hash of the name, so that neither the order
of routes nor a further route changes anything (``sampling``). A difference is split into its causes
by Shapley values (``split``).

**Modes.** Each part of the way runs with the speed of its own mode: a train's, a ship's, a
lorry's. What is done between two modes stands as terms where and in the order in which it happens.

The likely values add up to the likely time; the median comes from the samples, and so does the
interval that holds 90 of 100 of them. Where estimates are lopsided, likely and median differ.
"""
