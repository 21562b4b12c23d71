def balance(entries):
    return sum(entry.amount for entry in entries)
