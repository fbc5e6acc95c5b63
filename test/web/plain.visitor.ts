/** The fields of a form: by name, or in order where a name comes several times. */
type Fields = Record<string, string> | readonly (readonly [string, string])[];

/** A browser without script, pictures or style: it keeps cookies, fills forms and follows nothing by itself. */
export class PlainVisitor {
  readonly cookies = new Map<string, string>();

  constructor(private readonly url: string) {}

  /** A second browser with the same cookies, as somebody who stole or planted them has it. */
  copy(): PlainVisitor {
    const other = new PlainVisitor(this.url);
    for (const [name, value] of this.cookies) other.cookies.set(name, value);
    return other;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(path, { headers });
  }

  /** Sends a form as it stands on the page at `from`, with the key that the page gave. */
  async post(path: string, fields: Fields, { from = '/', headers = {} }: { from?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
    const { html } = await this.get(from);
    return this.postRaw(path, [['_csrf', csrfOf(html)], ...pairsOf(fields)], headers);
  }

  postRaw(path: string, fields: Fields, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(path, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body: new URLSearchParams(pairsOf(fields)).toString() });
  }

  private async send(path: string, init: { method?: string; headers: Record<string, string>; body?: string }): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${this.url}${path}`, { ...init, redirect: 'manual', headers: { ...init.headers, ...(cookie !== '' && { cookie }) } });
    const set = response.headers.getSetCookie();
    for (const one of set) {
      const [name = '', value = ''] = one.split(';')[0]?.split(/=(.*)/) ?? [];
      this.cookies.set(name, value);
    }
    return { status: response.status, html: await response.text(), headers: response.headers, location: response.headers.get('location'), set };
  }
}

export interface Answer { status: number; html: string; headers: Headers; location: string | null; set: string[] }

function pairsOf(fields: Fields): [string, string][] {
  return isList(fields) ? fields.map(([name, value]) => [name, value]) : Object.entries(fields);
}

function isList(fields: Fields): fields is Exclude<Fields, Record<string, string>> {
  return Array.isArray(fields);
}

/** The key that a page gave its forms; empty where it has none. */
export function csrfOf(html: string): string {
  return /name="_csrf" value="([^"]*)"/.exec(html)?.[1] ?? '';
}
