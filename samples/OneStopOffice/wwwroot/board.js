// Without this the page is whole, and as old as its loading.
const board = document.getElementById("board"), live = document.getElementById("live");
const language = document.documentElement.lang;
let waiting = 0;

async function refresh() {
  waiting = 0;
  const who = new URLSearchParams(location.search).get("who") ?? "";
  const answer = await fetch(`/board?lang=${language}&who=${encodeURIComponent(who)}`);
  if (!answer.ok) return;
  const focused = document.activeElement?.id, late = board.querySelector(".counts li")?.textContent;
  board.innerHTML = await answer.text();
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  const now = board.querySelector(".counts li")?.textContent;
  if (late !== now) live.textContent = `${live.dataset.live} ${now}`;
}

// What comes together is shown together.
function soon() {
  waiting ||= setTimeout(refresh, 300);
}

const changes = new EventSource("/one-stop/changes");
changes.onopen = () => { live.textContent = live.dataset.live; soon(); };
changes.onerror = () => { live.textContent = live.dataset.lost; };
changes.addEventListener("raised", soon);
changes.addEventListener("cleared", soon);
setInterval(soon, 60000);
