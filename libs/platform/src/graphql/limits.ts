import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type GraphQLSchema, type ValidationContext, type ValidationRule } from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';

export const MOST_TOKENS = 1500;
export const MOST_COST = 8000;

/** Armor's rules throw by default, which the server answers with 500; reported, they are ordinary 400s. */
const report = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError): void => { context?.reportError(error); }],
};

export const VALIDATION_RULES: ValidationRule[] = [
  maxDepthRule({ n: 12, ...report }),
  maxAliasesRule({ n: 15, allowList: [], ...report }),
  maxDirectivesRule({ n: 20, ...report }),
] as ValidationRule[];

/** A list costs its page size times what one row costs. */
const pageEstimator: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const asked = Number(args['first'] ?? args['last'] ?? (field.args.some((arg) => arg.name === 'first') ? 20 : 1));
  const rows = Number.isFinite(asked) ? Math.min(Math.max(asked, 1), 100) : 100;
  return 1 + rows * childComplexity;
};

/** Counts the cost of each request with its variables (validation rules run once per document only), and refuses subscriptions by POST. */
export function costPlugin(schema: () => GraphQLSchema): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation(request: GraphQLRequestContextDidResolveOperation<BaseContext>): Promise<void> {
          if (request.operation?.operation === 'subscription') throw badRequest('Subscriptions are served over graphql-ws, not here.');
          if (isEndless(request.request.variables)) throw badRequest(`The variables are too long or too deep: send at most ${String(MOST_ENTRIES)} entries in a list.`);
          const cost = costOf(schema(), request);
          if (cost > MOST_COST) {
            throw new GraphQLError(`This query costs ${String(cost)}; the limit is ${String(MOST_COST)}. Ask for fewer rows or fields.`, {
              extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
            });
          }
        },
      };
    },
  };
}

/** Longer lists are never meant: the longest that a person sends is a profile of 60 skills. */
const MOST_ENTRIES = 1000;

const MOST_NESTED = 30;

/** Looks no deeper than anybody nests, so that its own depth is bounded, too. */
function isEndless(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth > MOST_NESTED || (Array.isArray(value) && value.length > MOST_ENTRIES)) return true;
  return Object.values(value).some((inner) => isEndless(inner, depth + 1));
}

function costOf(schema: GraphQLSchema, request: GraphQLRequestContextDidResolveOperation<BaseContext>): number {
  try {
    return getComplexity({
      schema, query: request.document, estimators: [pageEstimator, simpleEstimator({ defaultComplexity: 1 })],
      variables: request.request.variables ?? {}, ...(request.request.operationName != null && { operationName: request.request.operationName }),
    });
  } catch (problem) {
    if (problem instanceof GraphQLError) throw new GraphQLError(problem.message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
    throw badRequest('The cost of this request cannot be counted: check its variables.');
  }
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
}
