import { World } from '../support/world.js';

describe('somebody signs in by an e-mailed code', () => {
  let world: World;
  beforeAll(async () => { world = await World.boot(); }, 60_000);
  afterAll(() => world.end());

  it('mails a code, exchanges it for a session, and ends the session', async () => {
    const amina = await world.signIn('Amina@Example.org ');
    const viewer = await amina.get<{ user: { email: string }; capacity: { kind: string } }>('{ viewer { user { email } capacity { kind organisationId } capacities { kind } } }');
    expect(viewer).toMatchObject({ user: { email: 'amina@example.org' }, capacity: { kind: 'PERSON' } });
    await amina.get('mutation { signOut { __typename } }');
    expect((await amina.ask('{ viewer { user { id } } }')).errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('gives wrong, used and unknown codes one answer', async () => {
    const stranger = world.anonymous();
    await stranger.change('requestSignIn', { email: 'ben@example.org' }, 'SignInRequested', 'message');
    await world.settled();
    const wrong = await stranger.refused('signIn', { email: 'ben@example.org', code: '000000' });
    const unknown = await stranger.refused('signIn', { email: 'nobody@example.org', code: '000000' });
    expect(wrong).toEqual(unknown);
    expect(wrong.code).toBe('code.expired');
  });

  it('refuses the sixth try, whatever the code', async () => {
    const stranger = world.anonymous();
    await stranger.change('requestSignIn', { email: 'cara@example.org' }, 'SignInRequested', 'message');
    await world.settled();
    for (let i = 0; i < 5; i += 1) await stranger.refused('signIn', { email: 'cara@example.org', code: '000001' });
    const sixth = await stranger.ask('mutation($input: SignInInput!) { signIn(input: $input) { __typename } }', { input: { email: 'cara@example.org', code: '000001' } });
    expect(sixth.errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 900 });
  });

  it('refuses a code after fifteen minutes', async () => {
    const stranger = world.anonymous();
    await stranger.change('requestSignIn', { email: 'dan@example.org' }, 'SignInRequested', 'message');
    await world.settled();
    const code = /\b(\d{6})\b/.exec((await world.mails('dan@example.org')).at(-1)?.text ?? '')?.[1] ?? '';
    await world.advance('15 minutes 1 second');
    expect((await stranger.refused('signIn', { email: 'dan@example.org', code })).code).toBe('code.expired');
  });

  it('names every wrong field', async () => {
    const refused = await world.anonymous().refused('signIn', { email: 'not an address', code: 'abc' });
    expect(refused.fields?.map((field) => field.path)).toEqual(['email', 'code']);
  });

  it('keeps neither codes nor tokens', async () => {
    const eve = await world.signIn('eve@example.org');
    const [row] = await world.database.query<{ n: number }>(`select count(*)::int as n from sessions where encode(token_hash, 'escape') like '%' || $1 || '%'`, [eve.token ?? '']);
    expect(row?.n).toBe(0);
  });
});
