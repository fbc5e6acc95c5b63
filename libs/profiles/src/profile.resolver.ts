import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { User } from '#libs/accounts';
import {
  Allow, Change, Context, Database, Duplicate, FieldProblem, LimitExceeded, Me, NotFound, Personal, sql, VersionConflict, WrongState, type Actor, type RequestContext,
} from '#libs/platform';
import { Skill, SkillLevel, skillsByIds, weightsInForce } from '#libs/skills';
import { In } from 'typeorm';
import { claimsOf } from './claim.store.js';
import {
  ClaimSkillInput, ConfirmProfileInput, PauseProfileInput, PublishProfileInput, ResumeProfileInput, SaveProfileInput, UnclaimSkillInput,
} from './profile.inputs.js';
import { Profile } from './profile.js';
import { warningsOf } from './profile.rules.js';
import { ProfileService } from './profile.service.js';
import { CommuteOverride } from './profile.terms.js';
import { SkillClaim } from './skill.claim.js';

@Resolver(() => Profile)
export class ProfileResolver {
  constructor(private readonly service: ProfileService, private readonly db: Database) {}

  @Query(() => Profile, { nullable: true, description: 'One\'s own profile; null before it is first saved.' })
  @Allow('profile.edit')
  myProfile(@Me() actor: Actor): Promise<Profile | null> {
    return this.db.read(actor, (rows) => rows.findOneBy(Profile, { userId: actor.userId ?? '' }));
  }

  @Change(Profile, NotFound, Duplicate, WrongState, VersionConflict, LimitExceeded)
  @Allow('profile.edit')
  saveProfile(@Args('input') input: SaveProfileInput, @Me() actor: Actor): Promise<Profile> {
    return this.db.write(actor, (tx) => this.service.save(tx, input));
  }

  @Change(Profile, NotFound, WrongState, VersionConflict, LimitExceeded)
  @Allow('profile.edit')
  claimSkill(@Args('input') input: ClaimSkillInput, @Me() actor: Actor): Promise<Profile> {
    return this.db.write(actor, (tx) => this.service.claimSkill(tx, input));
  }

  @Change(Profile, NotFound, WrongState, VersionConflict)
  @Allow('profile.edit')
  unclaimSkill(@Args('input') input: UnclaimSkillInput, @Me() actor: Actor): Promise<Profile> {
    return this.db.write(actor, (tx) => this.service.unclaimSkill(tx, input));
  }

  @Change(Profile, NotFound, WrongState, VersionConflict)
  @Allow('profile.edit')
  publishProfile(@Args('input') input: PublishProfileInput, @Me() actor: Actor): Promise<Profile> {
    return this.db.write(actor, (tx) => this.service.publish(tx, input));
  }

  @Change(Profile, NotFound, WrongState, VersionConflict)
  @Allow('profile.edit')
  pauseProfile(@Args('input') input: PauseProfileInput, @Me() actor: Actor): Promise<Profile> {
    return this.db.write(actor, (tx) => this.service.pause(tx, input));
  }

  @Change(Profile, NotFound, WrongState, VersionConflict)
  @Allow('profile.edit')
  resumeProfile(@Args('input') input: ResumeProfileInput, @Me() actor: Actor): Promise<Profile> {
    return this.db.write(actor, (tx) => this.service.resume(tx, input));
  }

  @Change(Profile, NotFound, WrongState, VersionConflict)
  @Allow('profile.edit')
  confirmProfile(@Args('input') input: ConfirmProfileInput, @Me() actor: Actor): Promise<Profile> {
    return this.db.write(actor, (tx) => this.service.confirm(tx, input));
  }
}

/** What hangs together with a profile and stands in rows of its own. */
@Resolver(() => Profile)
export class ProfileFieldResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => String, { nullable: true, description: 'The person\'s name.' })
  @Personal('profile.see')
  async name(@Parent() { userId }: Profile, @Context() { actor, loaders }: RequestContext): Promise<string | null> {
    const users = loaders.of('profileUser', (ids) => this.db.read(actor, async (rows) =>
      new Map((await rows.findBy(User, { id: In([...ids]) })).map((user) => [user.id, user]))));
    return (await users.load(userId))?.name ?? null;
  }

  @ResolveField(() => [SkillClaim], { nullable: true })
  @Personal('profile.see')
  skills(@Parent() profile: Profile, @Context() context: RequestContext): Promise<SkillClaim[]> {
    return this.claims(profile, context);
  }

  @ResolveField(() => [CommuteOverride], { nullable: true, description: 'The person\'s own figures for journeys.' })
  @Personal('profile.seeSettings')
  commuteOverrides(@Parent() { commuteOverrides }: Profile): CommuteOverride[] {
    return Object.entries(commuteOverrides).map(([outcode, minutes]) => ({ outcode, minutes }));
  }

  @ResolveField(() => [ID], { nullable: true, description: 'Organisations hidden from by default: one\'s own, and those whose verified domain is that of one\'s address.' })
  @Personal('profile.edit')
  async ownOrganisationIds(@Parent() { userId }: Profile, @Me() actor: Actor): Promise<string[]> {
    return this.db.read(actor, async (rows) => {
      const [found] = await sql<{ ids: string[] }>(rows, 'select own_organisations($1) as ids', [userId]);
      return found?.ids ?? [];
    });
  }

  @ResolveField(() => [FieldProblem], { nullable: true, description: 'What was accepted and may yet surprise: out of reach, not yet evidenced, not yet mapped, merged.' })
  @Personal('profile.seeSettings')
  async warnings(@Parent() profile: Profile, @Context() context: RequestContext): Promise<FieldProblem[]> {
    const claims = await this.claims(profile, context);
    const skills = await Promise.all(claims.flatMap(({ skillId }) => (skillId === null ? [] : [skillOf(this.db, skillId, context)])));
    const named = new Map(skills.flatMap((skill) => (skill === null ? [] : [[skill.id, skill] as const])));
    const [clock] = await sql<{ now: Date }>(this.db.source.manager, 'select app_clock() as now');
    const { travel } = await weightsInForce(this.db.source.manager);
    return [...(profile.remarks ?? []), ...warningsOf(profile, claims, named, { now: clock?.now ?? profile.updatedAt, travel })];
  }

  private async claims({ id }: Profile, { actor, loaders }: RequestContext): Promise<SkillClaim[]> {
    const claims = loaders.of('profileClaims', (ids) => this.db.read(actor, async (rows) => {
      const found = await claimsOf(rows, ids);
      return new Map(ids.map((profileId) => [profileId, found.filter((claim) => claim.profileId === profileId)]));
    }));
    return (await claims.load(id)) ?? [];
  }
}

@Resolver(() => SkillClaim)
export class SkillClaimResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => Skill, { nullable: true })
  async skill(@Parent() { skillId }: SkillClaim, @Context() context: RequestContext): Promise<Skill | null> {
    return skillId === null ? null : skillOf(this.db, skillId, context);
  }

  @ResolveField(() => SkillLevel, { description: 'The level by its name.' })
  levelName(@Parent() { level }: SkillClaim): SkillLevel {
    return level;
  }

  @ResolveField(() => Boolean, { description: 'An expert\'s level with nothing but the person\'s word behind it.' })
  isNotYetEvidenced(@Parent() claim: SkillClaim): boolean {
    return claim.isNotYetEvidenced;
  }
}

function skillOf(db: Database, skillId: string, { loaders }: RequestContext): Promise<Skill | null> {
  return loaders.of('skill', (ids) => skillsByIds(db.source.manager, ids)).load(skillId);
}
