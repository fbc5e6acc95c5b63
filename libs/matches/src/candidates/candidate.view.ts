import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Related } from '#libs/domain';
import { Personal } from '#libs/platform';

/** What somebody may see of a person. For a host a pseudonym until the release rule says more; the fields below resolve late. */
@ObjectType({ description: 'What the viewer may see of the person: a pseudonym until a name is released.' })
export class CandidateView {
  @Field(() => ID, { description: 'A candidateRef for hosts, else the profile\'s id.' })
  id: string;

  @Field(() => [String], { description: 'Kinds of opportunity the person wants; empty: any.' })
  kindsWanted: string[];

  @Field(() => Boolean, { nullable: true, description: 'Whether the journey is within what the person accepts; null where nothing can be said.' })
  isWithinReach: boolean | null;

  @Field(() => [String], { description: 'What can be said of the person\'s dates, hours and pattern for this opportunity.' })
  availability: string[];

  /** Never a field. */
  profileId: string;
  userId: string;
  grantedTo: string[];

  get related(): Related {
    return { userId: this.userId, grantedTo: this.grantedTo };
  }
}

@ObjectType({ description: 'A person\'s name and address, once released.' })
export class Contact {
  @Field(() => String, { nullable: true })
  @Personal('introduction.seeContact')
  name: string;

  @Field(() => String, { nullable: true })
  @Personal('introduction.seeContact')
  email: string;

  related: Related;
}
