/**
 * Lets others have their turn while long work goes on: asked before each piece, it rests once a millisecond has gone by.
 * Counted in time and not in pieces, so that large rows hold up nobody longer than small ones. It rests longer than it
 * works: most who come meanwhile find the server idle, and a busy machine does not let it wait as it does those that
 * never rest.
 * @param mostMs how long the work may hold the server at a stretch
 * @param restMs how long it leaves the server to others after that
 */
export function giveWay(mostMs = 1, restMs = 4): () => Promise<void> | undefined {
  let beganMs = performance.now();
  return () => {
    if (performance.now() - beganMs < mostMs) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        beganMs = performance.now();
        resolve();
      }, restMs),
    );
  };
}
