import { createUnionType, Mutation } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { InvalidInput, NotPermitted, Refusal } from './refusal.js';

type RefusalType = abstract new (...given: never[]) => Refusal;

/**
 * A mutation whose result is a union of its payload and every refusal it can give, named `<Mutation>Result`.
 * InvalidInput and NotPermitted belong to each; the others are declared. An undeclared refusal is masked as a bug.
 */
export function Change(payload: Type<unknown>, ...refusals: RefusalType[]): MethodDecorator {
  return (target, name, descriptor) => {
    const field = String(name);
    const members = [payload, ...new Set<RefusalType>([InvalidInput, NotPermitted, ...refusals])];
    const Result = createUnionType({
      name: `${field.charAt(0).toUpperCase()}${field.slice(1)}Result`,
      description: `What ${field} gives: the payload, or a refusal that says what to do next.`,
      types: () => members as unknown as Type<unknown>[],
      resolveType: (value: object) => refusalName(value) ?? payload,
    });
    return Mutation(() => Result)(target, name, descriptor);
  };
}

/** The GraphQL type of a refusal that was turned into plain data, or undefined for a payload. */
function refusalName(value: object): string | undefined {
  return '__refusal' in value ? String(value.__refusal) : undefined;
}

/** graphql-js rethrows a returned Error, so a refusal crosses the edge as a plain object. */
export function refusalAsData(refusal: Refusal): Record<string, unknown> {
  return { ...refusal, code: refusal.code, message: refusal.message, __refusal: refusal.constructor.name };
}
