import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Request, Response } from 'express';
import { Sessions, type SessionContent } from './session.js';

describe('sessions in a cookie', () => {
  const sessions = new Sessions({ secret: 'a secret of more than thirty-two characters', isSecure: false });
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      void sessions.open(request as Request, response as Response).then(async (session) => {
        const { searchParams } = new URL(request.url ?? '/', 'http://x');
        const [email, ends] = [searchParams.get('email'), searchParams.has('end')];
        if (email !== null) session.email = email;
        if (email !== null) await session.save();
        if (ends) session.destroy();
        response.end(JSON.stringify(session));
      });
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  afterAll(() => { server.close(); });

  const ask = async (path: string, cookie = ''): Promise<{ content: SessionContent; cookie: string; set: string }> => {
    const answer = await fetch(`${url}${path}`, { headers: { cookie } });
    const set = answer.headers.getSetCookie()[0] ?? '';
    return { content: (await answer.json()) as SessionContent, set, cookie: set.split(';')[0] ?? '' };
  };

  it('says the same however often it is opened, and whatever stands beside it', async () => {
    const { cookie } = await ask('/?email=a@example.org');
    for (const given of [cookie, cookie, `other=1; ${cookie}; last=2`]) expect((await ask('/', given)).content).toEqual({ email: 'a@example.org' });
    expect((await ask('/')).content).toEqual({});
  });

  it('changes for whoever carries the new cookie, also where the old one was opened before; what a page changed without keeping it is gone', async () => {
    const first = await ask('/?email=a@example.org');
    await ask('/', first.cookie);
    const second = await ask('/?email=b@example.org', first.cookie);
    expect(second.content).toEqual({ email: 'b@example.org' });
    expect((await ask('/', second.cookie)).content).toEqual({ email: 'b@example.org' });
    expect((await ask('/', first.cookie)).content).toEqual({ email: 'a@example.org' });
  });

  it('is not opened by a cookie of which one sign is different, nor by one of another secret', async () => {
    const { cookie } = await ask('/?email=a@example.org');
    await ask('/', cookie);
    const at = cookie.length - 20;
    const other = cookie.slice(0, at) + (cookie[at] === 'a' ? 'b' : 'a') + cookie.slice(at + 1);
    expect((await ask('/', other)).content).toEqual({});
    expect((await ask('/', `${cookie.slice(0, -1)}`)).content).toEqual({});
  });

  it('is taken out of the browser when it ends, also where it was opened before', async () => {
    const { cookie } = await ask('/?email=a@example.org');
    await ask('/', cookie);
    const ended = await ask('/?end', cookie);
    expect(ended.content).toEqual({});
    expect(ended.set).toMatch(/^skills_exchange=; Max-Age=0; Path=\/; HttpOnly/);
  });
});
