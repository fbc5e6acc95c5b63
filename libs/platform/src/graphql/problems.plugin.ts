import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import { GraphQLError } from 'graphql';
import type { RequestContext } from './context.js';
import { sqlState } from '../database/sql.js';
import { isOutage } from './errors.js';

/** Logs what is masked, with its request id and stack but without arguments; turns outages into 503 with Retry-After. */
export function problemsPlugin(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors(request): Promise<void> {
          for (const error of request.errors) {
            if (error.extensions['code'] !== undefined && error.extensions['code'] !== 'INTERNAL_SERVER_ERROR') continue;
            const original = error.originalError ?? error;
            log.error({ requestId: request.contextValue.requestId, operation: request.operationName ?? undefined, path: error.path,
              problem: original.name, state: sqlState(original), stack: withoutMessage(original) }, 'a request failed');
          }
        },
        async willSendResponse({ response, errors }): Promise<void> {
          if (!(errors ?? []).some(isOutage)) return;
          response.http.status = 503;
          response.http.headers.set('retry-after', '2');
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          result.errors = (result.errors ?? []).map((error) => ({
            ...error, message: 'The service is briefly not available. Try again in a moment.', extensions: { ...error.extensions, code: 'SERVICE_UNAVAILABLE' },
          }));
        },
      };
    },
  };
}

/** The frames only: a message may quote a value. */
function withoutMessage(error: Error): string {
  return (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12).join('\n');
}

export function rateLimited(retryAfterSeconds: number): GraphQLError {
  return new GraphQLError('Too many requests. Wait a little and try again.', {
    extensions: { code: 'RATE_LIMITED', retryAfter: retryAfterSeconds, http: { status: 429, headers: new Map([['retry-after', String(retryAfterSeconds)]]) } },
  });
}
