/** What charts need of jsdom. Its published types bring the browser's own with them, which the server's code must not lean on. */
declare module 'jsdom' {
  interface SvgElement {
    id: string;
    textContent: string | null;
    readonly outerHTML: string;
    setAttribute(name: string, value: string): void;
    removeAttribute(name: string): void;
    remove(): void;
    prepend(...elements: SvgElement[]): void;
    querySelectorAll(selector: string): Iterable<SvgElement>;
  }
  interface SvgDocument { createElementNS(space: string, tag: string): SvgElement }
  class JSDOM {
    constructor(html: string);
    readonly window: { readonly document: SvgDocument; close(): void };
  }
}
