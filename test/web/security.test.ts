import { World } from '../support/world.js';
import { csrfOf, PlainVisitor } from './plain.visitor.js';

const COOKIE = 'skills_exchange';

describe('the pages and those who mean harm', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.boot({ isWithPages: true, isDemonstration: true });
    await world.seedDemonstration();
  }, 120_000);
  afterAll(async () => { await world.end(); });

  const visitor = (): PlainVisitor => new PlainVisitor(world.api.url);

  const signedIn = async (persona = 'analyst'): Promise<PlainVisitor> => {
    const one = visitor();
    const answer = await one.post('/try-as', { persona });
    expect(answer.status).toBe(303);
    return one;
  };

  const isSignedIn = async (one: PlainVisitor): Promise<boolean> => (await one.get('/')).html.includes('Sign out');

  const sessions = async (): Promise<number> => Number((await world.database.query<{ n: string }>('select count(*) as n from sessions'))[0]?.n);

  describe('a form that another site sends', () => {
    it('is refused without the key, with a made-up key, with the key of another browser, and does nothing', async () => {
      const before = await sessions();
      const other = csrfOf((await visitor().get('/')).html);
      expect(other).not.toBe('');
      const bare = visitor();
      expect((await bare.postRaw('/try-as', { persona: 'admin' })).status).toBe(403);
      await bare.get('/');
      for (const _csrf of ['', 'x', other]) expect((await bare.postRaw('/try-as', { persona: 'admin', _csrf })).status).toBe(403);
      expect(await isSignedIn(bare)).toBe(false);
      expect(await sessions()).toBe(before);
    });

    it('is refused even with the right key when the browser says that it came from elsewhere', async () => {
      const one = visitor();
      const answer = await one.post('/try-as', { persona: 'admin' }, { headers: { 'sec-fetch-site': 'cross-site' } });
      expect(answer.status).toBe(403);
      expect(answer.html).not.toContain('Send it now');
    });

    it('cannot sign anybody out', async () => {
      const one = await signedIn();
      expect((await one.postRaw('/sign-out', {})).status).toBe(403);
      expect(await isSignedIn(one)).toBe(true);
    });

    it('shows what was typed to whoever typed it when the key has gone, and sends nothing by itself', async () => {
      const one = visitor();
      await one.get('/');
      const answer = await one.postRaw('/sign-in', { email: '"><script>alert(1)</script>' });
      expect(answer.status).toBe(403);
      expect(answer.html).toContain('&lt;script&gt;alert(1)');
      expect(answer.html).not.toContain('<script>alert(1)');
      expect(answer.html).toContain('Send it now');
    });
  });

  describe('the session', () => {
    it('is a cookie that scripts cannot read, that other sites do not send and that says nothing in the clear', async () => {
      const one = visitor();
      const { set } = await one.post('/try-as', { persona: 'analyst' });
      expect(set).toHaveLength(1);
      expect(set[0]).toMatch(new RegExp(`^${COOKIE}=.*; Max-Age=\\d+; Path=/; HttpOnly; SameSite=Lax$`, 'i'));
      const [row] = await world.database.query<{ email: string }>(`select email from users where email = 'amina@people.example'`);
      expect(decodeURIComponent(set[0] ?? '')).not.toContain(row?.email);
    });

    it('is bound to https and to this host where the site is served by https', async () => {
      const secure = await World.boot({ isWithPages: true, isDemonstration: true, isWithoutWorker: true, environment: { PUBLIC_URL: 'https://exchange.example' } });
      const { set } = await new PlainVisitor(secure.api.url).get('/');
      await secure.end();
      expect(set[0]).toMatch(/^__Host-skills_exchange=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/i);
    });

    it('that somebody planted before is worth nothing after signing in', async () => {
      const planted = visitor();
      const key = csrfOf((await planted.get('/')).html);
      const victim = planted.copy();
      await victim.postRaw('/try-as', { persona: 'analyst', _csrf: key });
      expect(await isSignedIn(victim)).toBe(true);
      expect(await isSignedIn(planted)).toBe(false);
      // Nor does the key that the planter knows open the victim's forms.
      expect((await victim.postRaw('/sign-out', { _csrf: key })).status).toBe(403);
    });

    it('ends on the server when one signs out: a stolen copy of the cookie ends with it', async () => {
      const one = await signedIn();
      const thief = one.copy();
      expect((await one.post('/sign-out', {})).location).toBe('/');
      expect(await isSignedIn(one)).toBe(false);
      const { location } = await thief.get('/act-as');
      expect(location).toMatch(/^\/(act-as|sign-in)$/);
      await thief.get(location ?? '');
      expect(await isSignedIn(thief)).toBe(false);
    });

    it('that was changed on the way is nobody’s', async () => {
      const one = await signedIn();
      const sealed = one.cookies.get(COOKIE) ?? '';
      for (const forged of ['', 'x', sealed.slice(0, -9), `${sealed.slice(0, 60)}AAAA${sealed.slice(64)}`, 'Fe26.2*1*x*y*z*0*w*v~2']) {
        const other = visitor();
        other.cookies.set(COOKIE, forged);
        const answer = await other.get('/');
        expect([answer.status, answer.html.includes('Sign out')]).toEqual([200, false]);
      }
    });

    it('gives no token to the page or to anybody who reads it', async () => {
      const one = await signedIn();
      const { html } = await one.get('/act-as');
      expect(html).not.toMatch(/Bearer|token/i);
    });
  });

  describe('what every page says to the browser', () => {
    it('allows nothing inline, nothing of another host and no frame around it, with a nonce of its own each time', async () => {
      const paths = ['/', '/sign-in', '/opportunities', '/nowhere'];
      const policies = await Promise.all(paths.map(async (path) => (await visitor().get(path)).headers.get('content-security-policy') ?? ''));
      const nonces = policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1] ?? '');
      expect(new Set(nonces).size).toBe(nonces.length);
      for (const policy of policies) {
        expect(policy).toMatch(/default-src 'none'.*base-uri 'none'; form-action 'self'; frame-ancestors 'none'/);
        expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
      }
    });

    it('is not kept, not guessed at, not framed, and names no software', async () => {
      const { headers } = await visitor().get('/');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toMatch(/DENY|SAMEORIGIN/);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect([headers.get('x-powered-by'), headers.get('server')]).toEqual([null, null]);
    });
  });

  describe('addresses', () => {
    const FOREIGN = ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', '/\t/elsewhere.example', 'javascript:alert(1)', '/opportunities\r\nset-cookie: a=b'];

    it.each(FOREIGN)('never lead away after signing in: %j', async (next) => {
      const one = visitor();
      await one.get(`/sign-in?next=${encodeURIComponent(next)}`);
      const { location } = await one.post('/try-as', { persona: 'analyst' });
      expect(location).toBe('/matches');
    });

    it('of this site are where one goes on after signing in', async () => {
      const one = visitor();
      await one.get('/sign-in?next=/opportunities%3Ftext%3Ddata');
      expect((await one.post('/try-as', { persona: 'analyst' })).location).toBe('/opportunities?text=data');
    });

    it('with what no file or list may hold are not found, and say nothing of the inside', async () => {
      const files = ['/assets/../package.json', '/assets/..%2f..%2fpackage.json', '/..%2f..%2fetc%2fpasswd', '/%00'];
      for (const path of [...files, '/opportunities/%ff', '/opportunities?after=%00', '/opportunities?kind=1&kind[]=2']) {
        const { status, html } = await visitor().get(path);
        expect([path, [200, 400, 404, 422].includes(status)]).toEqual([path, true]);
        expect(html).not.toMatch(/node_modules|at [A-Z]\w+\.|Error:.*\n\s+at /);
      }
    });
  });

  it('hold no permission of their own: with a token of the API and without, an answer is the API’s', async () => {
    const analyst = await signedIn('analyst');
    for (const path of ['/queue', '/undelivered']) expect([403, 404]).toContain((await analyst.get(path)).status);
    expect((await visitor().get('/act-as')).location).toBe('/sign-in');
  });

  describe('a session that ends while somebody types', () => {
    it('loses nothing: what was typed is shown after signing in again, and sent only when they say so', async () => {
      const one = await signedIn('host');
      const key = csrfOf((await one.get('/act-as')).html);
      await world.database.query('delete from sessions');
      const answer = await one.postRaw('/act-as', { _csrf: key, capacity: 'OWNER of “something” <b>' });
      expect(answer.status).toBe(401);
      expect(answer.html).not.toContain('OWNER of');
      const kept = /name="kept" value="([^"]+)"/.exec(answer.html)?.[1] ?? '';
      expect(kept).not.toBe('');
      const asked = await one.postRaw('/sign-in', { _csrf: csrfOf(answer.html), email: 'dev@wrenshaw.example', kept });
      await world.settled();
      const code = /\b(\d{6})\b/.exec((await world.mails('dev@wrenshaw.example')).at(-1)?.text ?? '')?.[1] ?? '';
      const back = await one.postRaw('/sign-in/code', { _csrf: csrfOf(asked.html), code, kept });
      expect(back.html).toContain('nothing you typed is lost');
      expect(back.html).toContain('OWNER of “something” &lt;b&gt;');
    });

    it('opens to nobody else what was typed', async () => {
      const one = await signedIn('host');
      const answer = await one.post('/sign-in/code', { code: '123', kept: 'Fe26.2*forged' }, { from: '/sign-in' });
      expect(answer.html).not.toContain('nothing you typed is lost');
    });
  });
});
