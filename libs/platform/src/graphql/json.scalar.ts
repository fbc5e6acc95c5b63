import { GraphQLScalarType } from 'graphql';

/** A document that has a form of its own, such as a published record. Only ever answered, never taken. */
export const JsonDocument = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON', description: 'A document of its own form, as JSON.',
  serialize: (value) => value,
  parseValue: () => { throw new TypeError('A JSON document is answered only.'); },
  parseLiteral: () => { throw new TypeError('A JSON document is answered only.'); },
});
