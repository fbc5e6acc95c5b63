// What anybody would try first, written apart from the product's code, so that a figure has something to stand against.

/** Okapi BM25 over lower-case words: a function from a text to the score of each document. */
export function plainBm25(documents) {
  const texts = documents.map(wordsOf);
  const usual = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const lists = new Map();
  texts.forEach((text, row) => {
    for (const [word, times] of counted(text)) {
      if (!lists.has(word)) lists.set(word, []);
      lists.get(word).push([row, (times * 2.2) / (times + 1.2 * (0.25 + (0.75 * text.length) / usual))]);
    }
  });
  return (text) => {
    const scores = new Float64Array(texts.length);
    for (const word of new Set(wordsOf(text))) {
      const list = lists.get(word) ?? [];
      const rarity = Math.log(1 + (texts.length - list.length + 0.5) / (list.length + 0.5));
      for (const [row, value] of list) scores[row] += rarity * value;
    }
    return scores;
  };
}

/** Cosine of TF-IDF over runs of 3 to 5 characters within words. */
export function plainGrams(documents) {
  const bags = documents.map((text) => counted(gramsOf(text)));
  const holders = new Map();
  for (const bag of bags) for (const gram of bag.keys()) holders.set(gram, (holders.get(gram) ?? 0) + 1);
  const weighted = (bag) => {
    const vector = [...bag].map(([gram, times]) => [gram, times * (Math.log((1 + bags.length) / (1 + (holders.get(gram) ?? 0))) + 1)]);
    const length = Math.sqrt(vector.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
    return vector.map(([gram, weight]) => [gram, weight / length]);
  };
  const lists = new Map();
  bags.forEach((bag, row) => {
    for (const [gram, weight] of weighted(bag)) {
      if (!lists.has(gram)) lists.set(gram, []);
      lists.get(gram).push([row, weight]);
    }
  });
  return (text) => {
    const scores = new Float64Array(bags.length);
    for (const [gram, weight] of weighted(counted(gramsOf(text)))) for (const [row, value] of lists.get(gram) ?? []) scores[row] += weight * value;
    return scores;
  };
}

/** Rows by score, best first, equals in order: every row is ranked. */
export function rankedRows(scores) {
  return [...scores.keys()].sort((a, b) => scores[b] - scores[a] || a - b);
}

function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function gramsOf(text) {
  return wordsOf(text).flatMap((word) => {
    const edged = ` ${word} `;
    return [3, 4, 5].flatMap((length) => Array.from({ length: Math.max(0, edged.length - length + 1) }, (_, at) => edged.slice(at, at + length)));
  });
}

function counted(pieces) {
  const counts = new Map();
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return counts;
}
