import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Change, Context, Database, Me, type Actor, type RequestContext } from '#libs/platform';
import { ChooseCapacityInput, ConsentInput, RequestSignInInput, SignInInput } from './account.inputs.js';
import { AccountService } from './account.service.js';
import { capacitiesOf } from './capacity.queries.js';
import { CapacityName } from './capacity.js';
import { Consent } from './consent.js';
import { User } from './user.js';
import { SignedIn, SignedOut, SignInRequested, Viewer } from './viewer.js';

const MOST_CONSENTS = 100;

@Resolver(() => Viewer)
export class AccountResolver {
  constructor(private readonly accounts: AccountService, private readonly db: Database) {}

  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  @Allow('public')
  async viewer(@Me() actor: Actor): Promise<Viewer | null> {
    return actor.userId === null ? null : this.viewerOf(actor);
  }

  @Change(SignInRequested)
  @Allow('public')
  async requestSignIn(@Args('input') input: RequestSignInInput, @Context() context: RequestContext): Promise<SignInRequested> {
    await this.accounts.requestSignIn(input.email, context.ip);
    return Object.assign(new SignInRequested(), { message: 'If the address can receive mail, a six-digit code is on its way. It works for 15 minutes.' });
  }

  @Change(SignedIn)
  @Allow('public')
  async signIn(@Args('input') input: SignInInput, @Context() context: RequestContext): Promise<SignedIn> {
    const { token, user } = await this.accounts.signIn(input.email, input.code);
    context.actor.userId = user.id;
    return Object.assign(new SignedIn(), { token, user });
  }

  @Change(SignedOut)
  @Allow('session.end')
  async signOut(@Me() actor: Actor): Promise<SignedOut> {
    await this.accounts.signOut(actor);
    return Object.assign(new SignedOut(), { isSignedOut: true });
  }

  @Change(Viewer)
  @Allow('viewer.act')
  async chooseCapacity(@Args('input') input: ChooseCapacityInput, @Me() actor: Actor): Promise<Viewer> {
    return this.viewerOf(await this.accounts.chooseCapacity(actor, input.kind, input.organisationId ?? null));
  }

  @Query(() => [Consent], { description: 'What one has agreed to and taken back, the newest first; 100 at most.' })
  @Allow('viewer.act')
  myConsents(@Me() actor: Actor): Promise<Consent[]> {
    return this.db.read(actor, (rows) => rows.find(Consent, { where: { userId: actor.userId ?? '' }, order: { givenAt: 'DESC', id: 'DESC' }, take: MOST_CONSENTS }));
  }

  @Change(Consent)
  @Allow('viewer.act')
  giveConsent(@Args('input') input: ConsentInput, @Me() actor: Actor): Promise<Consent> {
    return this.db.write(actor, (tx) => this.accounts.giveConsent(tx, input));
  }

  @Change(Consent)
  @Allow('viewer.act')
  withdrawConsent(@Args('input') input: ConsentInput, @Me() actor: Actor): Promise<Consent> {
    return this.db.write(actor, (tx) => this.accounts.withdrawConsent(tx, input));
  }

  private async viewerOf(actor: Actor): Promise<Viewer> {
    return this.db.read(actor, async (rows) => {
      const user = await rows.findOne(User, { where: { id: actor.userId ?? '' } });
      const capacities = await capacitiesOf(rows, actor.userId ?? '');
      const capacity = { kind: CapacityName[actor.capacity ?? 'PERSON'], organisationId: actor.organisationId };
      return Object.assign(new Viewer(), { user, capacity, capacities });
    });
  }
}
