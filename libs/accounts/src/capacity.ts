import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum CapacityName {
  PERSON = 'PERSON', MEMBER = 'MEMBER', OWNER = 'OWNER', UNIVERSITY_COORDINATOR = 'UNIVERSITY_COORDINATOR',
  DEPUTY = 'DEPUTY', COORDINATOR = 'COORDINATOR', ADMIN = 'ADMIN', REVIEWER = 'REVIEWER',
}
registerEnumType(CapacityName, { name: 'CapacityKind', description: 'What a person may act as. One is chosen at a time.' });

@ObjectType({ description: 'Something the person may act as.' })
export class Capacity {
  @Field(() => CapacityName)
  kind: CapacityName;

  @Field(() => ID, { nullable: true, description: 'Set where the person acts for an organisation.' })
  organisationId: string | null;
}
