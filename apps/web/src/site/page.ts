/** A page to be rendered: its template, its title (unique, without the name of the site) and what the template shows. */
export class Page {
  constructor(readonly view: string, readonly title: string, readonly model: object, readonly status = 200) {}
}

/** The browser goes on with GET, so that going back or loading again repeats nothing. */
export class SeeOther {
  constructor(readonly path: string) {}
}

/** A file made for this request: a calendar entry, a table as CSV. */
export class Download {
  constructor(readonly type: string, readonly body: string, readonly fileName: string | null = null) {}
}
