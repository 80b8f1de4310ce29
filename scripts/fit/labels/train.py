"""Fit the model of labels with PyTorch, on what `npm run fit -- --only labels` prepares; called by it.

    python3 train.py FOLDER

reads FOLDER/articles.jsonl, FOLDER/words.codes and FOLDER/shape.json, and writes FOLDER/weights.bin: the parts in
the order of lib/core/labels/model/parts.ts, 32-bit floats, little endian, row by row.
"""
import json, random, sys, time

try:
    import numpy as np, torch, torch.nn as nn
    from torch.nn.utils.rnn import pack_padded_sequence as packed, pad_packed_sequence as padded
except ImportError as error:
    print(error, file=sys.stderr)
    sys.exit(3)

SEED, EPOCHS, RATE, LEAST_RATE, DECAY, CLIP = 1, 8, 2e-3, 1e-4, 1e-5, 2.0
# Of the units of a layer, and of words as a whole, this share is left out at each step, so that none is relied on alone.
DROPOUT, WORD_DROPOUT = 0.33, 0.1
# How much finding whom a label is said of counts beside finding the label.
WHOSE = 0.3


class Model(nn.Module):
    def __init__(self, shape, vectors):
        super().__init__()
        units, meant = shape["units"], shape["meant"]
        self.features, self.vectors = shape["features"], torch.tensor(vectors)
        inputs = vectors.shape[1] + self.features
        self.lower = nn.LSTM(inputs, units, batch_first=True, bidirectional=True)
        self.upper = nn.LSTM(2 * units, units, batch_first=True, bidirectional=True)
        self.tags = nn.Linear(2 * units, 2 * len(shape["forms"]) + 1)
        self.signs = nn.EmbeddingBag(len(shape["signs"]), meant, mode="sum")
        nn.init.normal_(self.signs.weight, 0, 0.05)
        self.span = nn.Linear(4 * units, meant)
        self.mention = nn.Linear(2 * units, meant, bias=False)
        self.match = nn.Linear(2 * units, meant, bias=False)
        self.matched = nn.Linear(2 * units, meant, bias=False)
        self.nobody = nn.Parameter(torch.zeros(2 * units))
        self.score = nn.Linear(meant, 1)
        self.dropout = nn.Dropout(DROPOUT)

    def read(self, article):
        """The upper layer's units at each place of an article."""
        words = self.vectors[article["rows"]]
        if self.training:
            words = words * (torch.rand(words.shape[:2]) > WORD_DROPOUT).float().unsqueeze(-1)
        flags = torch.zeros(*words.shape[:2], self.features)
        flags[article["at"]] = 1
        lengths = article["lengths"]
        run = lambda layer, x: padded(layer(packed(x, lengths, batch_first=True, enforce_sorted=False))[0], batch_first=True)[0]
        lower = run(self.lower, self.dropout(torch.cat([words, flags], -1)))
        return self.dropout(run(self.upper, self.dropout(lower)))[article["mask"]]

    def whose(self, read, examples):
        """Scores of each example's candidates, the last for nobody of them."""
        signs, offsets, span, place = examples["signs"], examples["offsets"], examples["span"], examples["place"]
        at = torch.cat([read, self.nobody.unsqueeze(0)], 0)[place]
        first = torch.stack([read[a] for a, _ in examples["ranges"]])
        ends = torch.stack([(read[a] + read[b - 1]) / 2 for a, b in examples["ranges"]])
        means = torch.stack([read[a:b].mean(0) for a, b in examples["ranges"]])
        spans = self.span(torch.cat([ends, means], -1))
        hidden = self.signs(signs, offsets) + spans[span] + self.mention(at) + self.match(at) * self.matched(first)[span]
        return self.score(self.dropout(torch.relu(hidden))).squeeze(-1).split(examples["counts"])


def load(line, index, forms):
    raw = json.loads(line)
    sentences = raw["sentences"]
    lengths = [b - a for a, b in sentences]
    rows = np.full((len(sentences), max(lengths)), -1)
    mask = np.zeros(rows.shape, bool)
    at = [[], [], []]
    for s, (a, b) in enumerate(sentences):
        rows[s, : b - a] = raw["words"][a:b]
        mask[s, : b - a] = True
        for i in range(a, b):
            for feature in raw["features"][i]:
                at[0].append(s), at[1].append(i - a), at[2].append(feature)
    tags = np.zeros(len(raw["words"]), int)
    for first, last, form, _ in raw["examples"]:
        tags[first] = 1 + 2 * form
        tags[first + 1 : last] = 2 + 2 * form
    # A word nothing is known of is a row of zeros, the last one.
    article = {"rows": torch.tensor(rows), "mask": torch.tensor(mask), "lengths": lengths, "tags": torch.tensor(tags)}
    return {**article, "at": tuple(map(torch.tensor, at)), "examples": pool(raw["examples"], index, forms)}


def pool(raw, index, forms):
    if not raw:
        return None
    signs, offsets, span, place, counts, right = [], [], [], [], [], []
    for n, (_, _, form, candidates) in enumerate(raw):
        nobody = [[f"form {forms[form]}"], -1, int(not any(c[2] for c in candidates))]
        for names, where, is_right in [*candidates, nobody]:
            offsets.append(len(signs)), span.append(n), place.append(where), right.append(bool(is_right))
            signs += [index[name] for name in names if name in index]
        counts.append(len(candidates) + 1)
    tensor = lambda x: torch.tensor(x, dtype=torch.long)
    return {"signs": tensor(signs), "offsets": tensor(offsets), "span": tensor(span), "place": tensor(place),
            "counts": counts, "right": torch.tensor(right).split(counts), "ranges": [(a, b) for a, b, *_ in raw]}


def fit(model, articles):
    optimiser = torch.optim.Adam(model.parameters(), RATE, weight_decay=DECAY)
    started = time.time()
    for epoch in range(EPOCHS):
        random.shuffle(articles)
        for group in optimiser.param_groups:
            group["lr"] = RATE * (1 - epoch / EPOCHS) + LEAST_RATE
        model.train()
        losses = [step(model, article, optimiser) for article in articles]
        tagging, whose = np.mean(losses, 0)
        print(f"round {epoch + 1} of {EPOCHS}: {tagging:.3f} {whose:.3f}, {time.time() - started:.0f} s", flush=True)


def step(model, article, optimiser):
    read = model.read(article)
    tagging = nn.functional.cross_entropy(model.tags(read), article["tags"])
    examples, whose = article["examples"], torch.zeros(())
    if examples:
        scores = model.whose(read, examples)
        chance = [torch.logsumexp(torch.log_softmax(s, 0)[r], 0) for s, r in zip(scores, examples["right"])]
        whose = -torch.stack(chance).mean()
    optimiser.zero_grad()
    (tagging + WHOSE * whose).backward()
    nn.utils.clip_grad_norm_(model.parameters(), CLIP)
    optimiser.step()
    return tagging.item(), whose.item()


def parts(model):
    """Weights as the engine holds them: a row for each input, a column for each unit."""
    lstm = lambda layer, end: [getattr(layer, f"weight_ih_l0{end}").T, getattr(layer, f"weight_hh_l0{end}").T,
                               getattr(layer, f"bias_ih_l0{end}") + getattr(layer, f"bias_hh_l0{end}")]
    ends = ["", "_reverse"]
    layers = [part for layer in (model.lower, model.upper) for end in ends for part in lstm(layer, end)]
    return [*layers, model.tags.weight.T, model.tags.bias, model.signs.weight, model.span.weight.T, model.span.bias,
            model.mention.weight.T, model.match.weight.T, model.matched.weight.T, model.nobody, model.score.weight.T,
            model.score.bias]


if __name__ == "__main__":
    folder = sys.argv[1]
    torch.set_num_threads(1), torch.manual_seed(SEED), random.seed(SEED)
    shape = json.load(open(f"{folder}/shape.json"))
    levels = np.fromfile(f"{folder}/words.codes", np.uint8).reshape(-1, shape["dimensions"])
    vectors = np.concatenate([levels * 2 / (shape["levels"] - 1) - 1, np.zeros((1, shape["dimensions"]))])
    index = {name: i for i, name in enumerate(shape["signs"])}
    articles = [load(line, index, shape["forms"]) for line in open(f"{folder}/articles.jsonl")]
    model = Model(shape, vectors.astype(np.float32))
    fit(model, articles)
    with open(f"{folder}/weights.bin", "wb") as out:
        for part in parts(model):
            out.write(np.ascontiguousarray(part.detach().numpy(), "<f4").tobytes())
