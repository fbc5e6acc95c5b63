// The plain baseline: BM25 where every label is a document and a concept is worth its best label. No stems, no stop words.

const SATURATION = 1.5;
const LENGTH = 0.75;

const words = (text) => text.toLowerCase().match(/[a-z\d+#]+(?:\.+[a-z\d+#]+)*/g) ?? [];

/** Returns (text, limit) => ids of concepts, best first; ties go to the concept that comes first. */
export function labelBm25(concepts) {
  const documents = concepts.flatMap(({ preferredLabel, altLabels }, concept) => [preferredLabel, ...altLabels].map((label) => ({ concept, terms: words(label) })));
  const average = documents.reduce((sum, { terms }) => sum + terms.length, 0) / documents.length;
  const postings = invert(documents);
  return (text, limit) => {
    const scores = new Map();
    for (const term of new Set(words(text))) {
      const found = postings.get(term) ?? [];
      const idf = Math.log(1 + (documents.length - found.length + 0.5) / (found.length + 0.5));
      for (const { document, count } of found) {
        const norm = SATURATION * (1 - LENGTH + LENGTH * documents[document].terms.length / average);
        scores.set(document, (scores.get(document) ?? 0) + idf * count * (SATURATION + 1) / (count + norm));
      }
    }
    const best = new Map();
    for (const [document, score] of scores) {
      const { concept } = documents[document];
      best.set(concept, Math.max(best.get(concept) ?? 0, score));
    }
    return [...best].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit).map(([concept]) => concepts[concept].id);
  };
}

function invert(documents) {
  const postings = new Map();
  documents.forEach(({ terms }, document) => {
    const counts = new Map();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const known = postings.get(term);
      if (known) known.push({ document, count });
      else postings.set(term, [{ document, count }]);
    }
  });
  return postings;
}
