export { cleanText, type CleanedText, type CleanOptions } from './clean-text.js';
export { editDistance } from './edit-distance.js';
export { decodeEntities } from './entity.js';
export { buildLabelIndex, type LabelEntry, type LabelIndex, type Suggestion, type SuggestionKind } from './label-index.js';
export { stripMarkup } from './markup.js';
export { ngrams } from './ngram.js';
export { fold, normalise } from './normalise.js';
export { stem } from './stem.js';
export { tokens, tokenSpans, type Token } from './token.js';
