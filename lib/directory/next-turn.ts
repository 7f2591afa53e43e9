/**
 * Lets the browser do what waits for its turn. A long reading may go on without ever giving it one: a « cancel »
 * would not come in, and memory would not be freed. `setTimeout` would do too, but waits 4 ms each time.
 */
export function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
