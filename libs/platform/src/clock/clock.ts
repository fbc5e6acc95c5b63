/** The only place of the product that asks the machine for the time. Deadlines are judged by the database's `app_clock()`. */
export const clock = {
  now: (): Date => new Date(),
  /** Milliseconds since the epoch: for measuring durations and for rate limits, never for deadlines. */
  milliseconds: (): number => Date.now(),
};
