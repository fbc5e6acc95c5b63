import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';

/** Codes that tell the caller something; everything else is a bug or an outage and is masked. */
const TOLD = new Set([
  'BAD_USER_INPUT', 'FORBIDDEN', 'UNAUTHENTICATED', 'RATE_LIMITED', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED', 'SERVICE_UNAVAILABLE',
]);
const KEPT = ['code', 'fields', 'retryAfter', 'requestId'];

/** What a caller sees of an error: never a stack, a suggestion, or a text the database or a library wrote. */
export function formatError(formatted: GraphQLFormattedError, requestId: string | undefined): GraphQLFormattedError {
  const said = formatted.extensions?.['code'];
  const code = typeof said === 'string' ? said : 'INTERNAL_SERVER_ERROR';
  const path = formatted.path === undefined ? {} : { path: formatted.path };
  if (!TOLD.has(code)) {
    const extensions = { code: 'INTERNAL_SERVER_ERROR', ...(requestId !== undefined && { requestId }) };
    return { message: 'Something went wrong on our side. Try again; if it goes on, tell us the request id.', ...path, extensions };
  }
  const extensions = Object.fromEntries(Object.entries(formatted.extensions ?? {}).filter(([name]) => KEPT.includes(name)));
  const [told = ''] = formatted.message.split('Did you mean', 1);
  const message = told.trimEnd().slice(0, 500);
  return { message, ...path, ...(formatted.locations && { locations: formatted.locations }), extensions };
}

const AWAY = /^(08|57P0|53)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;

const LOST = new RegExp([
  'Connection terminated', 'timeout exceeded when trying to connect', 'Query read timeout', 'Client has encountered a connection error',
  'connection is closed', 'Connection is not established', 'terminating connection',
  // The pool takes a broken connection from under the transaction that uses it; the transaction's next statement then says this.
  'already released',
].join('|'), 'i');

/** Whether the database is away or full, rather than the request wrong: the caller may try again. */
export function isOutage(problem: unknown): boolean {
  const inner = problem instanceof GraphQLError ? problem.originalError : problem;
  if (typeof inner !== 'object' || inner === null) return false;
  if ('code' in inner && typeof inner.code === 'string' && AWAY.test(inner.code)) return true;
  if ('driverError' in inner && inner.driverError !== inner) return isOutage(inner.driverError);
  // What a library threw that is no error of this realm comes wrapped.
  if ('thrownValue' in inner) return isOutage(inner.thrownValue);
  const text = 'message' in inner ? String(inner.message) : '';
  return LOST.test(text);
}
