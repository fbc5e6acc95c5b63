// Follows a long work as it moves. Without this the page has a button to look again.
for (const place of document.querySelectorAll('[data-progress]')) follow(place);

function follow(place) {
  const bar = place.querySelector('progress');
  const words = place.querySelector('[data-progress-words]');
  const again = document.querySelector('[data-progress-again]');
  const events = new EventSource(place.dataset.progress);
  events.onmessage = ({ data }) => {
    const { done, total, share, state, isRunning } = JSON.parse(data);
    if (total > 0) {
      bar.max = total;
      bar.value = done;
    }
    if (!isRunning) bar.value = bar.max;
    const strong = document.createElement('strong');
    strong.textContent = `${state}.`;
    words.replaceChildren(strong, ` ${share}`);
    if (again !== null) again.hidden = true;
    if (!isRunning) events.close();
  };
  // The stream is gone and does not come back: the button is there again.
  events.onerror = () => {
    if (again !== null) again.hidden = false;
  };
  window.addEventListener('pagehide', () => events.close());
}
