import { randomUUID } from 'node:crypto';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { DynamicModule } from '@nestjs/common';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { IncomingMessage } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { ActorSource, ANONYMOUS, type Actor } from '../access/actor.js';
import type { Config } from '../config/config.js';
import { CONFIG, LOG } from '../tokens.js';
import { enforceAccess, unauthenticated } from './access.transform.js';
import { Loaders, type RequestContext } from './context.js';
import { admit, renewOf, type SocketExtra } from './socket.js';
import { formatError, isOutage } from './errors.js';
import { costPlugin, MOST_TOKENS, VALIDATION_RULES } from './limits.js';
import { NodeRegistry } from './node.registry.js';
import { problemsPlugin } from './problems.plugin.js';

interface Request extends IncomingMessage { ip?: string; requestId?: string }

/** The GraphQL edge: code-first schema, permissions by transform, limits, masked errors, graphql-ws. */
export function graphqlModule(): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [CONFIG, LOG, ActorSource, NodeRegistry],
    useFactory: (config: Config, log: Logger, actors: ActorSource, nodes: NodeRegistry) => {
      let schema: GraphQLSchema;
      return {
        path: '/graphql', autoSchemaFile: true, sortSchema: true, introspection: !config.isProduction,
        playground: false, graphiql: false, csrfPrevention: true, allowBatchedHttpRequests: false, persistedQueries: false,
        includeStacktraceInErrorResponses: false, hideSchemaDetailsFromClientErrors: true, autoTransformHttpErrors: false,
        preserveHttpStatusForExecutionErrors: false, stopOnApplicationShutdown: true, stopOnTerminationSignals: false,
        parseOptions: { maxTokens: MOST_TOKENS }, validationRules: VALIDATION_RULES,
        transformSchema: (made) => { schema = enforceAccess(made, nodes); return schema; },
        plugins: [costPlugin(() => schema), problemsPlugin(log), ApolloServerPluginLandingPageDisabled()],
        formatError: (formatted, error) => formatError(formatted, requestIdOf(error)),
        context: async (given: { req?: Request; extra?: SocketExtra }) => contextOf(given, actors),
        subscriptions: { 'graphql-ws': { path: '/graphql', onConnect: (socket: unknown) => admit(socket as Opening, (header) => actorOf(header, actors)) } },
      };
    },
  });
}

/** What graphql-ws gives when a socket opens. */
interface Opening { connectionParams?: Record<string, unknown>; extra: SocketExtra }

function requestIdOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'requestId' in error ? String(error.requestId) : undefined;
}

async function contextOf(given: { req?: Request; extra?: SocketExtra }, actors: ActorSource): Promise<RequestContext> {
  const requestId = given.req?.requestId ?? randomUUID();
  const actor = given.extra?.actor ?? await actorOf(given.req?.headers.authorization, actors);
  const context: RequestContext = { actor: { ...actor, requestId }, loaders: new Loaders(), requestId, ip: given.req?.ip ?? '' };
  if (given.extra !== undefined) context.renew = renewOf(given.extra, context);
  return context;
}

/** No token is anonymous; a token that is not good is refused, never taken for anonymous. */
async function actorOf(header: unknown, actors: ActorSource): Promise<Actor> {
  if (header === undefined) return ANONYMOUS;
  const token = typeof header === 'string' ? /^Bearer ([\w-]{20,200})$/.exec(header)?.[1] : undefined;
  if (token === undefined) throw unauthenticated();
  try {
    const actor = await actors.actorOf(token);
    if (actor === null) throw unauthenticated();
    return actor;
  } catch (problem) {
    if (isOutage(problem)) throw Object.assign(new Error('the database is away'), { code: '57P03' });
    throw problem;
  }
}
