"""Makes poisson_tail.csv: P(Y >= k) for Y Poisson, summed term by term with 80 digits of decimal arithmetic.

No statistics library has a part in it: the upper tail is 1 minus a finite sum, or, far out, the sum of the
series itself until its terms are under 1e-70 of the sum. Means are exact decimals. Run: python3 make-poisson.py
"""

import csv
import pathlib
from decimal import Decimal, getcontext

getcontext().prec = 80


def upper_tail(k, mean):
    term = (-mean).exp()  # P(Y = 0)
    if k > mean:
        for j in range(1, k + 1):
            term *= mean / j
        total, j = Decimal(0), k
        while term > total * Decimal("1e-70"):
            total += term
            j += 1
            term *= mean / j
        return total
    below = Decimal(0)
    for j in range(k):
        below += term
        term *= mean / (j + 1)
    return 1 - below


means = ["1e-9", "0.001", "0.05", "0.5", "1", "2.9957", "10", "99.97", "1000", "12345.678"]
counts = [1, 2, 3, 5, 10, 16, 17, 30, 100, 150, 900, 1000, 1100, 12345, 12700]

with open(pathlib.Path(__file__).parent / "poisson_tail.csv", "w", newline="") as file:
    out = csv.writer(file, lineterminator="\n")
    out.writerow(["k", "mean", "log_upper_tail"])
    for mean in means:
        for k in counts:
            tail = upper_tail(k, Decimal(mean))
            # With 80 digits, 1 minus something smaller is not known; the method then gives 0 or nearly.
            if k <= Decimal(mean) and 1 - tail < Decimal("1e-40"):
                continue
            out.writerow([k, mean, "%.17g" % tail.ln()])
