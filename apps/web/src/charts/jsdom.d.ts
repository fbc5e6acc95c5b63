/** What charts, and the tests that read forms, need of jsdom. Its published types bring the browser's own with them, which the server's code must not lean on. */
declare module 'jsdom' {
  interface PlainElement {
    id: string;
    textContent: string | null;
    readonly outerHTML: string;
    readonly tagName: string;
    getAttribute(name: string): string | null;
    hasAttribute(name: string): boolean;
    querySelector(selector: string): PlainElement | null;
    closest(selector: string): PlainElement | null;
    setAttribute(name: string, value: string): void;
    removeAttribute(name: string): void;
    remove(): void;
    prepend(...elements: PlainElement[]): void;
    querySelectorAll(selector: string): NodeList;
  }
  interface PlainDocument {
    createElementNS(space: string, tag: string): PlainElement;
    querySelector(selector: string): PlainElement | null;
    querySelectorAll(selector: string): NodeList;
  }
  interface NodeList extends Iterable<PlainElement> { readonly length: number }
  class JSDOM {
    constructor(html: string);
    readonly window: { readonly document: PlainDocument; close(): void };
  }
}
