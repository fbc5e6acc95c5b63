import 'reflect-metadata';
import type { Fact, FactKind } from '#libs/domain';
import type { Tx } from '../database/tx.js';

export interface ReactionOptions {
  /** Facts the handler may record: checked at run time, and a cycle among them refuses to boot. */
  records?: FactKind[];
  /** Its effect lies outside the database (mail): it runs without a transaction and must itself bear being run twice. */
  isOutside?: boolean;
}

export interface ReactionMark extends ReactionOptions { kind: FactKind; method: string }
export interface TimerMark { name: string; seconds: number; method: string }
export interface PortionMark { name: string; method: string }

const REACTIONS = 'skills-exchange:reactions';
const TIMERS = 'skills-exchange:timers';
const PORTIONS = 'skills-exchange:portions';

type Handler<K extends FactKind> = (tx: Tx, fact: Fact<K>) => Promise<void>;
type OutsideHandler<K extends FactKind> = (fact: Fact<K>) => Promise<void>;

/**
 * Marks a method as a reaction to a fact, or to each of several. The payload type follows from the facts' names; the wrong one does
 * not compile.
 */
export function Reacts<K extends FactKind>(
  kind: K | readonly K[], options: ReactionOptions & { isOutside: true },
): (target: object, name: string, descriptor: TypedPropertyDescriptor<OutsideHandler<K>>) => void;
export function Reacts<K extends FactKind>(
  kind: K | readonly K[], options?: ReactionOptions & { isOutside?: false },
): (target: object, name: string, descriptor: TypedPropertyDescriptor<Handler<K>>) => void;
export function Reacts(given: FactKind | readonly FactKind[], options: ReactionOptions = {}) {
  return (target: object, name: string): void => {
    const kinds = typeof given === 'string' ? [given] : given;
    const marks = kinds.map((kind): ReactionMark => ({ kind, method: name, ...options }));
    Reflect.defineMetadata(REACTIONS, [...reactionsOf(target.constructor), ...marks], target.constructor);
  };
}

/** Marks a method `(tx) => Promise<void>` to run about every so many seconds, in one worker at a time, by the database's clock. */
export function Every(seconds: number) {
  return (target: object, name: string, _descriptor: TypedPropertyDescriptor<(tx: Tx) => Promise<void>>): void => {
    const mark: TimerMark = { name: `${target.constructor.name}.${name}`, seconds, method: name };
    Reflect.defineMetadata(TIMERS, [...timersOf(target.constructor), mark], target.constructor);
  };
}

/**
 * Marks a method `(tx) => Promise<boolean>` that does one portion of a long work in a transaction of its own and answers whether there was anything to
 * do. A worker calls it again at once while there is, so that a work which keeps its place in the database goes on where it was after a kill.
 */
export function Portions() {
  return (target: object, name: string, _descriptor: TypedPropertyDescriptor<(tx: Tx) => Promise<boolean>>): void => {
    const mark: PortionMark = { name: `${target.constructor.name}.${name}`, method: name };
    Reflect.defineMetadata(PORTIONS, [...portionsOf(target.constructor), mark], target.constructor);
  };
}

export function portionsOf(owner: object): PortionMark[] {
  return (Reflect.getMetadata(PORTIONS, owner) as PortionMark[] | undefined) ?? [];
}

export function reactionsOf(owner: object): ReactionMark[] {
  return (Reflect.getMetadata(REACTIONS, owner) as ReactionMark[] | undefined) ?? [];
}

export function timersOf(owner: object): TimerMark[] {
  return (Reflect.getMetadata(TIMERS, owner) as TimerMark[] | undefined) ?? [];
}
