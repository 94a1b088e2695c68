/** What a promise rejects with. Rejects itself when it does not. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => Promise.reject(new Error(`Expected a rejection, got ${JSON.stringify(value)}.`)),
    (thrown: unknown) => thrown,
  );
}
