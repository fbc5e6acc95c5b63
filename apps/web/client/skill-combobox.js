// A list of skills under a text field while somebody types: the combobox of the ARIA practices, with the list chosen by hand.
// What is typed stays free: only a choice adds the skill's id, in a hidden field that goes as soon as the text is changed.
const WAIT = 200;
const SHORTEST = 2;

export function suggestWhileTyping(input) {
  const list = Object.assign(document.createElement('ul'), { id: `${input.id}-suggestions`, className: 'app-suggest__list', hidden: true });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Skills');
  const said = Object.assign(document.createElement('div'), { className: 'govuk-visually-hidden' });
  said.setAttribute('role', 'status');
  const around = Object.assign(document.createElement('div'), { className: 'app-suggest' });
  input.before(around);
  around.append(input, list, said);
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', list.id], ['autocomplete', 'off']]) {
    input.setAttribute(name, value);
  }
  const box = new Combobox(input, list, said);
  input.addEventListener('input', () => box.typed());
  input.addEventListener('keydown', (event) => box.pressed(event));
  input.addEventListener('blur', () => box.close());
}

class Combobox {
  active = -1;
  found = [];

  constructor(input, list, said) {
    Object.assign(this, { input, list, said });
  }

  get isOpen() {
    return !this.list.hidden;
  }

  typed() {
    this.chosen?.remove();
    this.chosen = undefined;
    clearTimeout(this.timer);
    this.asking?.abort();
    if (this.input.value.trim().length < SHORTEST) this.close();
    else this.timer = setTimeout(() => this.ask(), WAIT);
  }

  async ask() {
    this.asking?.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    try {
      const answer = await fetch(`${this.input.dataset.suggest}?${new URLSearchParams({ text: this.input.value })}`, { signal, credentials: 'same-origin' });
      if (!answer.ok) return this.close();
      const found = await answer.json();
      if (!signal.aborted) this.show(found);
    } catch { /* Whoever types on asks again; the form works without. */ }
  }

  show(found) {
    if (document.activeElement !== this.input) return;
    this.found = found;
    this.list.replaceChildren(...found.map((skill, at) => this.option(skill, at)));
    this.list.hidden = found.length === 0;
    this.input.setAttribute('aria-expanded', String(this.isOpen));
    this.point(-1);
    this.said.textContent = found.length === 0 ? 'No skill of that name' : `${found.length === 1 ? '1 skill' : `${found.length} skills`}. Use the arrows to choose.`;
  }

  option({ label, hint }, at) {
    const option = Object.assign(document.createElement('li'), { id: `${this.list.id}-${at}`, className: 'app-suggest__option', textContent: label });
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    if (hint !== '') option.append(' ', Object.assign(document.createElement('span'), { className: 'app-suggest__hint', textContent: hint }));
    // The field keeps the focus, so that the list stays until the press is over.
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('mousedown', (event) => event.preventDefault());
    option.addEventListener('click', () => this.choose(at));
    return option;
  }

  pressed(event) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.isOpen) return this.input.value.trim().length >= SHORTEST ? void this.ask() : undefined;
      const places = this.found.length + 1;
      this.point((this.active + 1 + (event.key === 'ArrowDown' ? 1 : -1) + places) % places - 1);
    } else if (event.key === 'Enter' && this.isOpen && this.active >= 0) {
      event.preventDefault();
      this.choose(this.active);
    } else if (event.key === 'Escape' && this.isOpen) {
      event.preventDefault();
      this.close();
    }
  }

  /** Points at an option; -1: at none, what is typed counts. */
  point(at) {
    this.active = at;
    [...this.list.children].forEach((option, each) => option.setAttribute('aria-selected', String(each === at)));
    if (at < 0) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', this.list.children[at].id);
    this.list.children[at]?.scrollIntoView({ block: 'nearest' });
  }

  choose(at) {
    const { id, label } = this.found[at];
    this.input.value = label;
    this.chosen?.remove();
    this.chosen = Object.assign(document.createElement('input'), { type: 'hidden', name: this.input.dataset.suggestChosen, value: id });
    this.input.after(this.chosen);
    this.close();
    this.said.textContent = `${label} chosen`;
  }

  close() {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.point(-1);
    this.said.textContent = '';
  }
}
