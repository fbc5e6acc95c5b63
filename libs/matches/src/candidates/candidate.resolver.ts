import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { User } from '#libs/accounts';
import { Context, Database, Personal, type RequestContext } from '#libs/platform';
import { Profile } from '#libs/profiles';
import { In } from 'typeorm';
import { CandidateView } from './candidate.view.js';

/** What is released with the name. The policy asks who may see it; row-level security asks the same of the rows. */
@Resolver(() => CandidateView)
export class CandidateResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => String, { nullable: true, description: 'Null until it is released.' })
  @Personal('profile.see')
  async name(@Parent() candidate: CandidateView, @Context() context: RequestContext): Promise<string | null> {
    return (await this.user(candidate, context))?.name ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Null until it is released.' })
  @Personal('profile.seeContact')
  async email(@Parent() candidate: CandidateView, @Context() context: RequestContext): Promise<string | null> {
    return (await this.user(candidate, context))?.email ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Null until it is released.' })
  @Personal('profile.see')
  async headline(@Parent() candidate: CandidateView, @Context() context: RequestContext): Promise<string | null> {
    return (await this.profile(candidate, context))?.headline ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Null until it is released.' })
  @Personal('profile.see')
  async personalSummary(@Parent() candidate: CandidateView, @Context() context: RequestContext): Promise<string | null> {
    return (await this.profile(candidate, context))?.summary ?? null;
  }

  private user(candidate: CandidateView, context: RequestContext): Promise<User | null> {
    return context.loaders.of('candidateUser', (ids) => this.db.read(context.actor, async (rows) =>
      new Map((await rows.findBy(User, { id: In([...ids]) })).map((user) => [user.id, user])))).load(candidate.userId);
  }

  private profile(candidate: CandidateView, context: RequestContext): Promise<Profile | null> {
    return context.loaders.of('candidateProfile', (ids) => this.db.read(context.actor, async (rows) =>
      new Map((await rows.findBy(Profile, { id: In([...ids]) })).map((profile) => [profile.id, profile])))).load(candidate.profileId);
  }
}
