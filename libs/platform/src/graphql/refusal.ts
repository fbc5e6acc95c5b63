import { Field, ID, Int, InterfaceType, ObjectType } from '@nestjs/graphql';

/** An expected "no". Thrown, it rolls the transaction back and becomes a member of the mutation's result union. */
@InterfaceType({ description: 'An expected "no": a stable code and what to do next, in plain English.' })
export abstract class Refusal extends Error {
  @Field(() => String, { description: 'Stable dotted reason, for programs.' })
  readonly code: string;

  @Field(() => String, { description: 'What is wrong and what to do next, for people.' })
  override message: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
    this.message = message;
  }
}

@ObjectType({ description: 'One wrong field of an input.' })
export class FieldProblem {
  @Field(() => String, { description: 'Path inside the input, such as skills[0].level.' })
  path: string;

  @Field(() => String)
  message: string;

  @Field(() => String, { description: 'Stable reason, such as range.' })
  code: string;
}

@ObjectType({ implements: () => [Refusal], description: 'A value is wrong; every wrong field is named at once.' })
export class InvalidInput extends Refusal {
  @Field(() => [FieldProblem])
  fields: FieldProblem[];

  constructor(fields: FieldProblem[], message = 'Check the marked fields and send them again.') {
    const [first, ...others] = fields;
    super(first !== undefined && others.length === 0 ? `${first.path}.${first.code}` : 'input.invalid', message);
    this.fields = fields;
  }

  /** The short form for one wrong field. */
  static of(path: string, code: string, message: string): InvalidInput {
    return new InvalidInput([{ path, code, message }], message);
  }
}

@ObjectType({ implements: () => [Refusal], description: 'The role may never do this, or a conflict of interest forbids it.' })
export class NotPermitted extends Refusal {
  constructor(code = 'notPermitted', message = 'Your role does not allow this. Choose another capacity or ask a coordinator.') {
    super(code, message);
  }
}

@ObjectType({ implements: () => [Refusal], description: 'It does not exist, or you may not see it.' })
export class NotFound extends Refusal {
  constructor() {
    super('notFound', 'There is nothing here that you can see. Check the address or the id.');
  }
}

@ObjectType({ implements: () => [Refusal], description: 'The move is not possible from the present state.' })
export class WrongState extends Refusal {
  @Field(() => String)
  currentState: string;

  @Field(() => [String])
  allowedMoves: string[];

  constructor(currentState: string, allowedMoves: readonly string[], message?: string, code = 'wrongState') {
    const moves = allowedMoves.length > 0 ? `What can be done now: ${allowedMoves.join(', ')}.` : 'Nothing more can be done with it.';
    super(code, message ?? `This is ${currentState} now. ${moves}`);
    this.currentState = currentState;
    this.allowedMoves = [...allowedMoves];
  }
}

@ObjectType({ implements: () => [Refusal], description: 'Somebody else changed it first.' })
export class VersionConflict extends Refusal {
  @Field(() => Int)
  currentVersion: number;

  constructor(currentVersion: number) {
    super('versionConflict', 'Somebody changed this while you were editing. Load it again; what you typed is still with you.');
    this.currentVersion = currentVersion;
  }
}

@ObjectType({ implements: () => [Refusal], description: 'A live one exists already.' })
export class Duplicate extends Refusal {
  @Field(() => ID, { nullable: true })
  existingId: string | null;

  constructor(existingId: string | null, message = 'One exists already.', code = 'duplicate') {
    super(code, message);
    this.existingId = existingId;
  }
}

@ObjectType({ implements: () => [Refusal], description: 'Too many rows, skills, places or offers.' })
export class LimitExceeded extends Refusal {
  @Field(() => Int)
  limit: number;

  constructor(limit: number, code: string, message: string) {
    super(code, message);
    this.limit = limit;
  }
}
