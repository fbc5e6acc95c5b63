import { createHash } from 'node:crypto';
import {
  defaultFieldResolver, getNamedType, GraphQLError, isNonNullType, isObjectType, isUnionType,
  type GraphQLField, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema,
} from 'graphql';
import { can, type Action, type Related } from '#libs/domain';
import { Replay } from '../database/idempotency.js';
import { refusalAsData } from './change.js';
import type { RequestContext } from './context.js';
import type { NodeRegistry } from './node.registry.js';
import { InvalidInput, NotFound, NotPermitted, Refusal } from './refusal.js';

type Field = GraphQLField<unknown, RequestContext>;
type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

/** Permission marks of a field, or undefined where there are none. */
function actionOf(field: Field): Action | undefined {
  return field.extensions['allow'] as Action | undefined;
}

/**
 * Wraps every root field and every marked field with its permission. Throws, so that the process does not boot, where a root
 * field has no permission, or a personal field is non-null.
 */
export function enforceAccess(schema: GraphQLSchema, nodes: NodeRegistry): GraphQLSchema {
  const problems: string[] = [];
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()) as Field[]) {
      const action = actionOf(field);
      if (roots.has(type)) {
        if (action === undefined) problems.push(`${type.name}.${field.name} has no @Allow`);
        else wrapRoot(schema, type, field, action, nodes);
      } else if (action !== undefined) {
        if (isNonNullType(field.type)) problems.push(`${type.name}.${field.name} needs a permission and must be nullable`);
        wrapField(field, action);
      }
    }
  }
  if (problems.length > 0) throw new Error(`The schema is open where it must not be:\n${problems.join('\n')}`);
  return schema;
}

function wrapRoot(schema: GraphQLSchema, type: GraphQLObjectType, field: Field, action: Action, nodes: NodeRegistry): void {
  const resolve: Resolve = field.resolve ?? defaultFieldResolver;
  if (type === schema.getMutationType()) field.resolve = mutation(field, resolve, action, nodes);
  else if (type === schema.getSubscriptionType()) {
    const subscribe = field.subscribe;
    field.subscribe = (source, args, context, info) => {
      demand(action, context);
      return subscribe?.(source, args, context, info);
    };
    field.resolve = renewed(guarded(action, resolve));
  } else field.resolve = guarded(action, resolve);
}

/** An event of a subscription is for whoever the subscriber is today. */
function renewed(resolve: Resolve): Resolve {
  return async (source, args, context, info) => {
    await context.renew?.();
    return resolve(source, args, context, info);
  };
}

/** A query: a refusal thrown by it becomes null (not found) or a top-level error with its code. */
function guarded(action: Action, resolve: Resolve): Resolve {
  return async (source, args, context, info) => {
    demand(action, context);
    try {
      refuseUnstorable(args);
      return await resolve(source, args, context, info);
    } catch (problem) {
      if (problem instanceof NotFound && !isNonNullType(info.returnType)) return null;
      if (problem instanceof NotPermitted || problem instanceof NotFound) throw codeError(problem.message, 'FORBIDDEN');
      if (problem instanceof InvalidInput) {
        throw new GraphQLError(problem.message, { extensions: { code: 'BAD_USER_INPUT', fields: problem.fields.map((field) => ({ ...field })) } });
      }
      if (problem instanceof Refusal) throw codeError(problem.message, 'BAD_USER_INPUT');
      throw problem;
    }
  };
}

function mutation(field: Field, resolve: Resolve, action: Action, nodes: NodeRegistry): Resolve {
  const union = getNamedType(field.type);
  const declared = isUnionType(union) ? new Set(union.getTypes().map((member) => member.name)) : new Set<string>();
  return async (source, args: { input?: { idempotencyKey?: string | null } }, context, info) => {
    if (!can(action, context.actor)) {
      if (context.actor.userId === null) throw unauthenticated();
      return refusalAsData(new NotPermitted());
    }
    const actor = context.actor;
    try {
      delete actor.idempotency;
      refuseUnstorable(args);
      if (args.input?.idempotencyKey != null) {
        actor.idempotency = { mutation: field.name, key: checkedKey(args.input.idempotencyKey), inputHash: hashOf(args.input) };
      }
      return await resolve(source, args, context, info);
    } catch (problem) {
      if (problem instanceof Replay) return await replayed(problem, context, nodes);
      if (problem instanceof Refusal && declared.has(problem.constructor.name)) return refusalAsData(problem);
      throw problem;
    } finally {
      delete actor.idempotency;
    }
  };
}

async function replayed(replay: Replay, context: RequestContext, nodes: NodeRegistry): Promise<unknown> {
  const node = await nodes.load(replay.resultType, replay.resultId, context);
  return node ?? refusalAsData(new NotPermitted('replay.gone', 'This was done before, and you may no longer see the result.'));
}

/** Postgres keeps neither a NUL character nor half of a surrogate pair: a text that holds one is refused with its path, before anything is done. */
function refuseUnstorable(value: unknown, path = ''): void {
  if (typeof value === 'string' && /\u0000|\p{Cs}/u.test(value)) {
    throw InvalidInput.of(path.replace(/^\.?(input\.)?/, ''), 'characters', 'Remove the characters that are not text, such as NUL or half an emoji.');
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) refuseUnstorable(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
}

function checkedKey(key: string): string {
  if (/^[\x21-\x7e]{1,64}$/.test(key)) return key;
  throw InvalidInput.of('idempotencyKey', 'length', 'Use 1 to 64 printable characters without spaces.');
}

function hashOf(input: object): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex');
}

/** A marked field: null for whoever the row does not admit. The parent tells whose it is. */
function wrapField(field: Field, action: Action): void {
  const resolve: Resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) =>
    (can(action, context.actor, relatedOf(source)) ? resolve(source, args, context, info) : null);
}

function relatedOf(source: unknown): Related {
  if (typeof source !== 'object' || source === null) return {};
  return 'related' in source ? (source.related as Related) : source;
}

function demand(action: Action, context: RequestContext): void {
  if (can(action, context.actor)) return;
  if (context.actor.userId === null) throw unauthenticated();
  throw codeError('Your role does not allow this.', 'FORBIDDEN');
}

export function unauthenticated(): GraphQLError {
  return new GraphQLError('Sign in first: ask for a code with requestSignIn.', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}

export function codeError(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
