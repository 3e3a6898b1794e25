/** Something is missing or in the way that the user can put right: it is said in one line, and the exit status is 1. */
export class Refusal extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}
