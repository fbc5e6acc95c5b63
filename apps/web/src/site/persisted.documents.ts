import * as documents from '../documents.generated.js';

/** Every operation that the pages ask for, for the API to know beforehand. */
export function persistedDocuments(): { hash: string; text: string }[] {
  return Object.values(documents).map(({ hash, text }) => ({ hash, text }));
}
