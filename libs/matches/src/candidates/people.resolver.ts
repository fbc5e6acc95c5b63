import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Me, type Actor, type Page } from '#libs/platform';
import type { Profile } from '#libs/profiles';
import { PeopleArgs, PeopleSearch, ProfileConnection } from './people.search.js';

@Resolver()
export class PeopleResolver {
  constructor(private readonly search: PeopleSearch) {}

  @Query(() => ProfileConnection, {
    description: 'People once published, by part of their name or by what a host calls them; 20 a page at most, 120 times an hour. Who looked at whom is recorded.',
  })
  @Allow('profile.search')
  people(@Me() actor: Actor, @Args() given: PeopleArgs): Promise<Page<Profile>> {
    return this.search.find(actor, given);
  }
}
