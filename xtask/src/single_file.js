// Stands in for `fetch` in a page or worker that has its modules inside itself: the module of that name.
// `cargo xtask build` puts the modules before it.
export async function inside(address) {
  const packed = modules[String(address).split("/").pop()];
  // Not by way of a Blob, which WebKit does not let a worker read that came from a disk.
  const module = new Response(packed).body.pipeThrough(new DecompressionStream("gzip"));
  return new Response(module, { headers: { "Content-Type": "application/wasm" } });
}
