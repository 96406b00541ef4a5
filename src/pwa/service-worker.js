// Keeps the files of one build on the device and answers with them, so that the app works without a network.
// It answers only what is asked of its own folder and stands in its list, sends nothing, and takes the place of an
// earlier build only when a person says so. `cargo xtask build` fills in the two lines that follow.
const BUILD = "";
const FILES = {};

const OURS = `own-reasons ${registration.scope} `;
const CACHE = OURS + BUILD;
// Pages of an earlier build stay open and may still want a module of theirs.
const BUILDS_KEPT = 3;

addEventListener("install", (event) => event.waitUntil(keepFiles()));
addEventListener("activate", (event) => event.waitUntil(forgetOldBuilds()));
addEventListener("message", (event) => {
  if (event.data === "use now") event.waitUntil(skipWaiting());
});
addEventListener("fetch", (event) => {
  const path = ownPath(event.request);
  if (path in FILES || path.startsWith("./app-")) event.respondWith(answer(path, event.request));
});

// All or none; each straight from the host, and refused unless it is what this build has.
async function keepFiles() {
  const requests = Object.entries(FILES).map(([path, integrity]) => new Request(path, { cache: "reload", integrity }));
  const cache = await caches.open(CACHE);
  try {
    await cache.addAll(requests);
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function forgetOldBuilds() {
  const kept = (await caches.keys()).filter((name) => name.startsWith(OURS));
  await Promise.all(kept.slice(0, -BUILDS_KEPT).map((name) => caches.delete(name)));
}

function ownPath({ method, url }) {
  if (method !== "GET" || !url.startsWith(registration.scope)) return "";
  const path = "./" + url.slice(registration.scope.length).split(/[?#]/, 1)[0];
  if (path === "./index.html") return "./";
  // Some hosts show a page under its name without the ending.
  return path + ".html" in FILES ? path + ".html" : path;
}

// Folders of modules are named after their content, so those of earlier builds cannot be mixed up.
async function answer(path, request) {
  const kept = path in FILES ? await (await caches.open(CACHE)).match(path) : await caches.match(request);
  // Such a host sends on whoever asks for the whole name, and what came that way is not taken for a page.
  return kept?.redirected ? new Response(kept.body, kept) : (kept ?? fetch(request));
}
