import { Field, ObjectType } from '@nestjs/graphql';
import { Capacity } from './capacity.js';
import { User } from './user.js';

@ObjectType({ description: 'The person who is signed in, and what they act as.' })
export class Viewer {
  @Field(() => User)
  user: User;

  @Field(() => Capacity, { description: 'What this session acts as.' })
  capacity: Capacity;

  @Field(() => [Capacity], { description: 'Everything the person may act as.' })
  capacities: Capacity[];
}

@ObjectType()
export class SignInRequested {
  @Field(() => String)
  message: string;
}

@ObjectType()
export class SignedIn {
  @Field(() => String, { description: 'Send it as `authorization: Bearer <token>`.' })
  token: string;

  @Field(() => User)
  user: User;
}

@ObjectType()
export class SignedOut {
  @Field(() => Boolean)
  isSignedOut: boolean;
}
