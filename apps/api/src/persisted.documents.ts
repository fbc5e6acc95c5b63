import type { RequestHandler } from 'express';

/** A document that is known beforehand: SHA-256 of its text in hexadecimal, and the text. */
export interface PersistedDocument { hash: string; text: string }

interface Asked { query?: unknown; extensions?: { persistedQuery?: { version?: unknown; sha256Hash?: unknown } } }

/**
 * Puts the text in the place of a hash that is known beforehand. A caller can ask by such a hash and never add one: every other hash is left as it is, for
 * the server to refuse.
 */
export function persistedDocuments(documents: readonly PersistedDocument[]): RequestHandler {
  const known = new Map(documents.map(({ hash, text }) => [hash, text]));
  return (request, _response, next) => {
    const body = request.body as Asked | undefined;
    const hash = body?.extensions?.persistedQuery?.sha256Hash;
    const text = typeof hash === 'string' && body?.query === undefined ? known.get(hash) : undefined;
    if (text !== undefined && body !== undefined) {
      body.query = text;
      delete body.extensions;
    }
    next();
  };
}
