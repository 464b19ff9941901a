// Without this the page is whole, and as old as its loading.
const board = document.getElementById("board"), live = document.getElementById("live"), words = live.dataset;
const shortest = 1000, longest = 30000, patience = 15000, minute = 60000;
let stream, seen, since, said = words.live, wait = shortest, next, soon, reading = false, loaded = Date.now();

// The clock of the office as the page was given it, and on from there: the one of this machine may be wrong.
function officeTime() {
  const now = new Date(Date.parse(`${document.getElementById("at").dateTime}Z`) + Date.now() - loaded).toISOString();
  return `${now.slice(11, 16)} ${now.slice(8, 10)}/${now.slice(5, 7)}/${now.slice(0, 4)}`;
}

function tell(text, isLost) {
  live.classList.toggle("lost", isLost);
  if (live.textContent !== text) live.textContent = text;
}

// Begins where the last stream ended; a stream that was closed for good never comes back by itself.
function connect() {
  clearTimeout(next);
  stream?.close();
  stream = new EventSource(seen ? `/one-stop/changes?after=${seen}` : "/one-stop/changes");
  stream.onopen = show;
  stream.onerror = lose;
  for (const change of ["raised", "cleared"]) {
    stream.addEventListener(change, event => {
      seen = event.lastEventId;
      soon ||= setTimeout(show, 300);
    });
  }
  next = setTimeout(lose, patience);
}

// Tries again, later each time, and not all readers at once.
function lose() {
  clearTimeout(next);
  const isRefused = seen && stream.readyState === EventSource.CLOSED;
  stream.close();
  since ??= officeTime();
  tell(`${words.lost} ${since}: ${words.trying}.`, true);
  next = setTimeout(isRefused ? begin : connect, wait * (0.75 + Math.random() / 2));
  wait = Math.min(wait * 2, longest);
}

// Where the store was replaced the number is one of the store before, and is refused for good: the page goes on from what there is now.
async function begin() {
  const asking = new AbortController(), late = setTimeout(() => asking.abort(), patience);
  try {
    if ((await fetch(`/one-stop/changes?after=${seen}`, { signal: asking.signal })).status === 400) seen = undefined;
  } catch {
    // Nobody answers yet.
  }
  clearTimeout(late);
  asking.abort();
  connect();
}

// What comes together is shown together, one reading after the other; a page that could not be read again is not live.
async function show() {
  clearTimeout(soon);
  soon = undefined;
  if (reading) {
    soon = setTimeout(show, 300);
    return;
  }
  const of = stream;
  reading = true;
  try {
    const answer = await fetch(`/board${location.search || `?lang=${document.documentElement.lang}`}`, { signal: AbortSignal.timeout(patience) });
    if (!answer.ok) throw new Error(answer.statusText);
    put(await answer.text());
    if (of === stream && stream.readyState === EventSource.OPEN) keep();
  } catch {
    if (of === stream && stream.readyState !== EventSource.CLOSED) lose();
  } finally {
    reading = false;
  }
}

function keep() {
  clearTimeout(next);
  if (since) said = `${words.again} ${officeTime()}.`;
  since = undefined;
  wait = shortest;
  tell(`${said} ${document.getElementById("now").textContent}.`, false);
}

function put(html) {
  const page = document.createElement("template");
  page.innerHTML = html;
  const focused = document.activeElement, section = focused.closest?.("main section")?.querySelector("h2");
  mend(board, page.content);
  loaded = Date.now();
  if (!focused.isConnected) section?.focus({ preventScroll: true });
}

// Changes what has changed and leaves the rest in its place, for whoever reads or stands there.
function mend(old, now) {
  const ids = new Set([...now.children].map(child => child.id));
  for (const child of [...old.children]) if (child.id && !ids.has(child.id)) child.remove();
  let place = old.firstChild;
  for (const child of [...now.childNodes]) {
    const same = child.id ? [...old.children].find(each => each.id === child.id) : place?.id ? undefined : place;
    if (same?.nodeName !== child.nodeName) {
      old.insertBefore(child, place);
      continue;
    }
    while (place !== same && place && !place.id) place = gone(place);
    if (same !== place) old.insertBefore(same, place);
    place = same.nextSibling;
    if (same.isEqualNode(child)) continue;
    if (same.nodeType !== Node.ELEMENT_NODE) {
      same.data = child.data;
      continue;
    }
    for (const { name } of [...same.attributes]) if (!child.hasAttribute(name) && name !== "open") same.removeAttribute(name);
    for (const { name, value } of child.attributes) if (same.getAttribute(name) !== value) same.setAttribute(name, value);
    mend(same, child);
  }
  while (place) place = gone(place);
}

function gone(node) {
  const next = node.nextSibling;
  node.remove();
  return next;
}

connect();
setInterval(() => { if (!since) show(); }, minute);
addEventListener("online", connect);
addEventListener("pageshow", event => { if (event.persisted) connect(); });
document.addEventListener("visibilitychange", () => { if (since && !document.hidden) connect(); });
