/** One operation of the pages as the API knows it beforehand: only its hash travels. The type parameters say what it gives and what it takes. */
export interface PersistedDocument<Data, Variables> {
  readonly name: string;
  /** SHA-256 of `text` in hexadecimal. */
  readonly hash: string;
  readonly text: string;
  /** Never there: it only carries the types. */
  readonly types?: (variables: Variables) => Data;
}
