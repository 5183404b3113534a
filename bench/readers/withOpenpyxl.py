"""Reads the ledger that the command line names, as told.ts says."""

import json
import resource
import sys
import time

import openpyxl

AMOUNT = 9  # From 0.

start = time.perf_counter()
book = openpyxl.load_workbook(sys.argv[1], read_only=True)
cells = 0
pence = 0
for row in book["Ledger"].iter_rows(values_only=True):
    for value in row:
        if value is not None:
            cells += 1
    if isinstance(row[AMOUNT], (int, float)):
        pence += round(row[AMOUNT] * 100)
seconds = time.perf_counter() - start
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"cells": cells, "pence": pence, "seconds": seconds, "peakMegabytes": peak}))
