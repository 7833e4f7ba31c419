"""Repeats a draw and says whether it is right: python check_draw.py certificate.json verifiers-list.csv"""
import collections, csv, hashlib, json, sys
TERMS = "list_sha256 merkle_root verifiers_list_sha256 shape method by size reserve_count quotas parts"
def sha(it):
    return hashlib.sha256((it if type(it) is str else json.dumps(it, sort_keys=True)).encode()).hexdigest()
def less(wanted, kind, children=1):  # what the quotas still want once so many children of a class are taken
    return tuple((quota, max(0, n - children * (quota in kind.split("+")))) for quota, n in wanted)
def can_fill(wanted, left, places):  # whether so many places are enough for what the quotas still want
    used = {wanted: 0}
    for kind, children in left.items():
        for still, n in list(used.items()):
            for more in range(1, min(children, places - n) + 1):
                used[less(still, kind, more)] = min(used.get(less(still, kind, more), places), n + more)
    return any(not any(n for _, n in still) for still in used)
def in_order(c, children):  # lowest tickets first; skips one only where the quotas could not be met otherwise
    left, chosen, rest = collections.Counter(kind for kind, _, _ in children), [], []
    wanted = tuple((quota["id"], quota["at_least"]) for quota in c["quotas"])
    for child in sorted(children, key=lambda child: child[1]):
        left[child[0]] -= 1
        then, places = less(wanted, child[0]), c["size"] - len(chosen) - 1
        fits = places >= 0 and can_fill(then, left, places)
        (chosen if fits else rest).append(child)
        wanted = then if fits else wanted
    return chosen, rest[:c["reserve_count"]]
def systematic(c, children):  # of each part every so many-th, by class and ticket, from where the seed starts
    for part, n in sorted(c["parts"].items()):
        some = sorted(child for child in children if child[0].rpartition("/")[0] == part)
        start = int(sha(f"{c['seed']}|{c['list_sha256']}|start|{part}"), 16)
        yield from (some[(k * 2**256 + start) * len(some) // (n * 2**256)] for k in range(n))
def check(c, listed):  # the fingerprint of the terms if the draw is right
    terms, rows = {k: c[k] for k in TERMS.split()}, csv.reader(listed.splitlines()[1:])
    own = [(kind, sha(f"{c['seed']}|{c['list_sha256']}|{kind}|{child}"), child) for child, kind in rows]
    taken = in_order(c, own) if c["method"] == "in-order" else (systematic(c, own), [])
    found = [[{"id": e[2], "ticket": e[1], "place": n} for n, e in enumerate(some, 1)] for some in taken]
    seed = sha(["lanyard draw 1", terms, c["contributions"], c["beacon"]])
    said = [c["seed"], c["verifiers_list_sha256"], c["chosen"], c["reserves"]]
    return sha(terms) if [seed, sha(listed), *found] == said else None
if __name__ == "__main__":
    told = check(json.load(open(sys.argv[1], "rb")), open(sys.argv[2], "rb").read().decode())
    sys.exit(print("The draw is right. Its fingerprint:", told) if told else "THE DRAW IS NOT RIGHT.")
