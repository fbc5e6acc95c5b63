// Counts who would fit again while the skills of an opportunity are changed. Without this file a button does it.
export function countWhileTyping(form) {
  const [now, heading, changes] = ['now', 'heading', 'changes'].map((name) => form.querySelector(`[data-count-${name}]`));
  if (!now || !heading || !changes) return;
  let timer;
  let asked = 0;
  const count = async () => {
    const mine = ++asked;
    const answer = await fetch(form.dataset.count, { method: 'POST', body: new URLSearchParams(new FormData(form)), credentials: 'same-origin' });
    if (!answer.ok || mine !== asked) return;
    const { sentence, changes: lines } = await answer.json();
    now.textContent = sentence;
    heading.hidden = changes.hidden = lines.length === 0;
    changes.replaceChildren(...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })));
  };
  form.addEventListener('change', (event) => {
    if (!event.target.matches('select')) return;
    clearTimeout(timer);
    timer = setTimeout(() => { count().catch(() => { /* The button still counts. */ }); }, 600);
  });
}
